// Dates as people know them: the first and the last day that one can mean, each as one number such as 19920301. Both rivals compare
// numbers, so that "1992" stays an interval and is not rounded to some day.

const ABOUT = 2;
const number = (year, month, day) => year * 10000 + month * 100 + day;
const length = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The first day that a year, a month of it or a day can mean; the earliest there is without a year. */
export const firstDay = (year, month, day) => (year ? number(year, month || 1, (month && day) || 1) : 0);

/** The last day; the latest there is without a year. */
export const lastDay = (year, month, day) =>
  year ? number(year, month || 12, (month && day) || length(year, month || 12)) : 99999999;

/** Both, for a date as cases are written: `YYYY~`, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function days(text) {
  if (text.endsWith("~")) {
    const year = Number(text.slice(0, 4));
    return [firstDay(year - ABOUT), lastDay(year + ABOUT)];
  }
  const parts = text.split("-").map(Number);
  return [firstDay(...parts), lastDay(...parts)];
}

/** The day of a screening. */
export const today = (text) => days(text)[0];
