# The words of the page on which partners choose how to put Zhol into their own page (`zhol partners`). In Kazakh, Russian and English:
# those who keep a website are asked in the languages of their work. The same keys and blanks in each.

partners-title = Put Zhol on your website
partners-lead = Choose how it should look, and copy the lines into your page. It is free. You need no account and no programmer.
partners-script = This page needs JavaScript to make the lines for you.

partners-way = How do you want to add it?
partners-way-frame = In a frame
partners-way-frame-hint = Right for every website. Your page cannot see what a person answers.
partners-way-link = As a link, for WordPress
partners-way-link-hint = Paste the link into a post, on a line of its own. WordPress shows Zhol in its place. You need no plugin.
partners-plugin = With the plugin an administrator can also choose the region and light or dark beforehand.
partners-plugin-get = Download the plugin for WordPress (an archive)
partners-way-element = As a part of your page
partners-way-element-hint = Only if you trust every script on your page as you trust yourself. Each of them can read what a person answers.

partners-language = Language to begin in
partners-language-page = The language of your page
partners-region = Region
partners-region-hint = Choose one only if your visitors all live there. A person can still choose another.
partners-region-none = None
partners-theme = Light or dark
partners-theme-device = As the visitor’s device prefers
partners-theme-light = Light
partners-theme-dark = Dark
partners-accent = Colour of buttons and headings
partners-accent-own = Use a colour of our own
partners-accent-pick = Our colour
partners-accent-hint = Where a text would be hard to read in it, Zhol makes it darker or lighter.

partners-preview = How it will look
partners-preview-hint = This is Zhol itself. Try it: nothing is kept.
partners-phone = On a phone
partners-desktop = On a computer
partners-frame-title = Zhol, as it will stand in your page

partners-lines = Lines to copy
partners-copy = Copy
partners-copied = Copied. Now paste it into your page.
partners-copy-failed = The browser did not allow it. Mark the lines and copy them by hand.

partners-sees = What your page can see
partners-sees-frame = Your page is told that Zhol is there, how high it is, and in which language. It is told when a person wants to leave. It never sees an answer or a result.
partners-sees-element = Your page, and every script on it, can read all answers and the result. Tell your visitors so before they begin, or choose the frame.
partners-policy = If your website has a content security policy
partners-policy-lead = Add this to it. If you do not know what that is, you have none.
