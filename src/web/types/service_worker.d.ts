// What the script `sw.js` finds where it runs, and what the build gives it.

declare const registration: ServiceWorkerRegistration;
declare const clients: Clients;
declare const FILES_AND_DIGESTS: [path: string, digest: string][];
