//! Cron as EventBridge has it: six fields, a `?` in one of the two day fields, `L`, `W` and `#`.

use jiff::civil::{Date, DateTime};

const FIRST_YEAR: i16 = 1970;
const LAST_YEAR: i16 = 2199;
const MONTHS: [&str; 12] =
    ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const DAYS: [&str; 7] = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

/// A compiled cron expression, in whatever time zone its caller's times are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cron {
    minutes: Vec<i16>,
    hours: Vec<i16>,
    day: DayRule,
    months: Vec<i16>,
    years: Vec<i16>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum DayRule {
    OfMonth(Vec<MonthDay>),
    OfWeek(Vec<WeekDay>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum MonthDay {
    Days(Vec<i16>),
    /// `L`, or `L-3`: three days before the last.
    Last(i16),
    /// `LW`
    LastWorkday,
    /// `15W`: the day from Monday to Friday that is nearest, in the same month.
    NearestWorkday(i16),
}

/// Days of the week are 1 (Sunday) to 7.
#[derive(Debug, Clone, PartialEq, Eq)]
enum WeekDay {
    Days(Vec<i16>),
    /// `6L`: the last Friday of the month.
    LastOf(i16),
    /// `3#2`: the second Tuesday.
    Nth(i16, i16),
}

impl Cron {
    /// `None` if the text between the parentheses is not six good fields.
    pub fn parse(text: &str) -> Option<Self> {
        let fields: Vec<&str> = text.split_ascii_whitespace().collect();
        let [minutes, hours, day_of_month, month, day_of_week, year] = fields[..] else { return None };
        let day = match (day_of_month, day_of_week) {
            ("?", "?") => return None,
            (days, "?") => DayRule::OfMonth(days.split(',').map(month_day).collect::<Option<_>>()?),
            ("?", days) => DayRule::OfWeek(week_days(days)?),
            _ => return None,
        };
        Some(Self {
            minutes: Field::new(0, 59).parse(minutes)?,
            hours: Field::new(0, 23).parse(hours)?,
            day,
            months: Field::named(1, 12, &MONTHS).parse(month)?,
            years: Field::new(FIRST_YEAR, LAST_YEAR).parse(year)?,
        })
    }

    /// The first minute after `after` that the expression means.
    pub fn next_after(&self, after: DateTime) -> Option<DateTime> {
        let first_day = after.date();
        for &year in self.years.iter().filter(|year| **year >= first_day.year()) {
            for &month in &self.months {
                if (year, month) < (first_day.year(), i16::from(first_day.month())) {
                    continue;
                }
                let first_of_month = Date::new(year, i8::try_from(month).ok()?, 1).ok()?;
                for day in self.days_of(first_of_month) {
                    if day < first_day {
                        continue;
                    }
                    if let Some(time) = self.first_time_on(day, after) {
                        return Some(time);
                    }
                }
            }
        }
        None
    }

    fn first_time_on(&self, day: Date, after: DateTime) -> Option<DateTime> {
        for &hour in &self.hours {
            for &minute in &self.minutes {
                let (hour, minute) = (i8::try_from(hour).ok()?, i8::try_from(minute).ok()?);
                let time = day.at(hour, minute, 0, 0);
                if time > after {
                    return Some(time);
                }
            }
        }
        None
    }

    /// The days of a month that are meant, in order.
    fn days_of(&self, first: Date) -> Vec<Date> {
        let mut days: Vec<i16> = match &self.day {
            DayRule::OfMonth(rules) => rules.iter().flat_map(|rule| rule.days_of(first)).collect(),
            DayRule::OfWeek(rules) => rules.iter().flat_map(|rule| rule.days_of(first)).collect(),
        };
        days.sort_unstable();
        days.dedup();
        days.into_iter()
            .filter_map(|day| Date::new(first.year(), first.month(), i8::try_from(day).ok()?).ok())
            .collect()
    }
}

fn length(first: Date) -> i16 {
    i16::from(first.days_in_month())
}

/// 1 (Sunday) to 7 of a day of the month that starts with `first`.
fn weekday(first: Date, day: i16) -> i16 {
    let of_first = i16::from(first.weekday().to_sunday_one_offset());
    (of_first - 1 + day - 1).rem_euclid(7) + 1
}

const SUNDAY: i16 = 1;
const SATURDAY: i16 = 7;

impl MonthDay {
    fn days_of(&self, first: Date) -> Vec<i16> {
        let last = length(first);
        match self {
            MonthDay::Days(days) => days.iter().copied().filter(|day| *day <= last).collect(),
            MonthDay::Last(before) => Some(last - before).filter(|day| *day >= 1).into_iter().collect(),
            MonthDay::LastWorkday => vec![nearest_workday(first, last)],
            MonthDay::NearestWorkday(day) if *day <= last => vec![nearest_workday(first, *day)],
            MonthDay::NearestWorkday(_) => Vec::new(),
        }
    }
}

fn nearest_workday(first: Date, day: i16) -> i16 {
    match weekday(first, day) {
        SATURDAY if day == 1 => 3,
        SATURDAY => day - 1,
        SUNDAY if day == length(first) => day - 2,
        SUNDAY => day + 1,
        _ => day,
    }
}

impl WeekDay {
    fn days_of(&self, first: Date) -> Vec<i16> {
        let all = |wanted: i16| (1..=length(first)).filter(move |day| weekday(first, *day) == wanted);
        match self {
            WeekDay::Days(wanted) => {
                (1..=length(first)).filter(|day| wanted.contains(&weekday(first, *day))).collect()
            }
            WeekDay::LastOf(wanted) => all(*wanted).next_back().into_iter().collect(),
            WeekDay::Nth(wanted, n) => {
                usize::try_from(n - 1).ok().and_then(|n| all(*wanted).nth(n)).into_iter().collect()
            }
        }
    }
}

fn month_day(text: &str) -> Option<MonthDay> {
    let in_month = |text: &str| text.parse::<i16>().ok().filter(|day| (1..=31).contains(day));
    match text {
        "L" => Some(MonthDay::Last(0)),
        "LW" => Some(MonthDay::LastWorkday),
        _ => {
            if let Some(before) = text.strip_prefix("L-") {
                return in_month(before).map(MonthDay::Last);
            }
            if let Some(day) = text.strip_suffix('W') {
                return in_month(day).map(MonthDay::NearestWorkday);
            }
            Field::new(1, 31).parse(text).map(MonthDay::Days)
        }
    }
}

fn week_days(text: &str) -> Option<Vec<WeekDay>> {
    let field = Field::named(1, 7, &DAYS);
    if let Some((day, n)) = text.split_once('#') {
        let n = n.parse::<i16>().ok().filter(|n| (1..=5).contains(n))?;
        return Some(vec![WeekDay::Nth(field.value(day)?, n)]);
    }
    let one = |text: &str| match text {
        "L" => Some(WeekDay::Days(vec![SATURDAY])),
        _ => match text.strip_suffix('L') {
            Some(day) => field.value(day).map(WeekDay::LastOf),
            None => field.parse(text).map(WeekDay::Days),
        },
    };
    text.split(',').map(one).collect()
}

/// A field of numbers, some of which may have names.
#[derive(Clone, Copy)]
struct Field {
    first: i16,
    last: i16,
    names: &'static [&'static str],
}

impl Field {
    fn new(first: i16, last: i16) -> Self {
        Self { first, last, names: &[] }
    }

    fn named(first: i16, last: i16, names: &'static [&'static str]) -> Self {
        Self { first, last, names }
    }

    fn value(self, text: &str) -> Option<i16> {
        if let Some(at) = self.names.iter().position(|name| name.eq_ignore_ascii_case(text)) {
            return i16::try_from(at).ok().map(|at| at + self.first);
        }
        if text.is_empty() || !text.chars().all(|c| c.is_ascii_digit()) {
            return None;
        }
        text.parse().ok().filter(|value| (self.first..=self.last).contains(value))
    }

    /// All values that a list of `a`, `a-b`, `a/n`, `a-b/n`, `*` and `*/n` means, in order.
    fn parse(self, text: &str) -> Option<Vec<i16>> {
        let mut values = Vec::new();
        for part in text.split(',') {
            values.extend(self.part(part)?);
        }
        values.sort_unstable();
        values.dedup();
        Some(values)
    }

    fn part(self, part: &str) -> Option<Vec<i16>> {
        let (range, step) = match part.split_once('/') {
            None => (part, None),
            Some((range, step)) => (range, Some(step.parse::<usize>().ok().filter(|step| *step >= 1)?)),
        };
        let range: Vec<i16> = match range.split_once('-') {
            _ if range == "*" => (self.first..=self.last).collect(),
            Some((from, to)) => {
                let (from, to) = (self.value(from)?, self.value(to)?);
                // 20-2 of hours, and FRI-MON, go around.
                if from <= to {
                    (from..=to).collect()
                } else {
                    (from..=self.last).chain(self.first..=to).collect()
                }
            }
            None if step.is_some() => (self.value(range)?..=self.last).collect(),
            None => vec![self.value(range)?],
        };
        Some(range.into_iter().step_by(step.unwrap_or(1)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_next(fields: &str, after: &str, expected: &[&str]) {
        let cron = Cron::parse(fields).unwrap_or_else(|| panic!("{fields}"));
        let mut time: DateTime = after.parse().unwrap();
        for next in expected {
            time = cron.next_after(time).unwrap_or_else(|| panic!("{fields} ends after {time}"));
            assert_eq!(time, next.parse().unwrap(), "{fields}");
        }
    }

    #[test]
    fn times_follow_each_other() {
        for (fields, after, expected) in [
            ("0 10 * * ? *", "2024-01-01T10:00:00", &["2024-01-02T10:00", "2024-01-03T10:00"][..]),
            ("15 12 * * ? *", "2024-01-01T12:14:59", &["2024-01-01T12:15"]),
            ("0 18 ? * MON-FRI *", "2024-01-05T18:00:00", &["2024-01-08T18:00", "2024-01-09T18:00"]),
            ("0 8 1 * ? *", "2024-01-31T00:00:00", &["2024-02-01T08:00", "2024-03-01T08:00"]),
            ("0/15 * * * ? *", "2024-01-01T23:45:00", &["2024-01-02T00:00", "2024-01-02T00:15"]),
            (
                "*/20 * * * ? *",
                "2024-01-01T00:00:01",
                &["2024-01-01T00:20", "2024-01-01T00:40", "2024-01-01T01:00"],
            ),
            ("1/10 0 * * ? *", "2024-01-01T00:00:00", &["2024-01-01T00:01", "2024-01-01T00:11"]),
            ("0/5 8-17 ? * MON-FRI *", "2024-01-05T17:55:00", &["2024-01-08T08:00", "2024-01-08T08:05"]),
            ("0/30 20-2 ? * MON-FRI *", "2024-01-08T02:30:00", &["2024-01-08T20:00"]),
            (
                "0 0 ? * FRI-MON *",
                "2024-01-08T00:00:00",
                &[
                    "2024-01-12T00:00",
                    "2024-01-13T00:00",
                    "2024-01-14T00:00",
                    "2024-01-15T00:00",
                    "2024-01-19T00:00",
                ],
            ),
            ("5,35 14 * * ? *", "2024-01-01T14:05:00", &["2024-01-01T14:35", "2024-01-02T14:05"]),
            ("15 10 ? * 6L 2019-2022", "2019-01-01T00:00:00", &["2019-01-25T10:15", "2019-02-22T10:15"]),
            ("0 0 L * ? *", "2024-01-31T00:00:00", &["2024-02-29T00:00", "2024-03-31T00:00"]),
            ("0 0 L-2 * ? *", "2024-01-31T00:00:00", &["2024-02-27T00:00"]),
            ("0 0 LW * ? *", "2024-03-01T00:00:00", &["2024-03-29T00:00", "2024-04-30T00:00"]),
            ("0 0 3W * ? *", "2024-02-01T00:00:00", &["2024-02-02T00:00", "2024-03-04T00:00"]),
            ("0 0 1W * ? *", "2024-05-31T00:00:00", &["2024-06-03T00:00"]),
            ("0 0 31W * ? *", "2024-03-01T00:00:00", &["2024-03-29T00:00", "2024-05-31T00:00"]),
            ("0 0 ? * 3#2 *", "2024-01-01T00:00:00", &["2024-01-09T00:00", "2024-02-13T00:00"]),
            ("0 0 ? * TUE#5 *", "2024-01-31T00:00:00", &["2024-04-30T00:00"]),
            ("0 0 ? * L *", "2024-01-01T00:00:00", &["2024-01-06T00:00"]),
            ("0 0 ? * 1 *", "2024-01-01T00:00:00", &["2024-01-07T00:00"]),
            ("0 0 29 2 ? *", "2024-03-01T00:00:00", &["2028-02-29T00:00"]),
            ("0 0 31 * ? *", "2024-04-01T00:00:00", &["2024-05-31T00:00", "2024-07-31T00:00"]),
            ("0 0 1 jan,JUL ? *", "2024-01-01T00:00:00", &["2024-07-01T00:00", "2025-01-01T00:00"]),
            ("0 0 1 1 ? 2030/2", "2024-01-01T00:00:00", &["2030-01-01T00:00", "2032-01-01T00:00"]),
            ("59 23 31 12 ? *", "2024-12-31T23:58:30", &["2024-12-31T23:59", "2025-12-31T23:59"]),
        ] {
            check_next(fields, after, expected);
        }
    }

    #[test]
    fn some_expressions_have_no_next_time() {
        for (fields, after) in [
            ("0 0 1 1 ? 2020", "2020-01-01T00:00:00"),
            ("0 0 30 2 ? *", "2024-01-01T00:00:00"),
            ("0 0 * * ? 2199", "2199-12-31T00:00:00"),
        ] {
            let cron = Cron::parse(fields).unwrap();
            assert_eq!(cron.next_after(after.parse().unwrap()), None, "{fields}");
        }
    }

    #[test]
    fn what_is_no_cron_expression() {
        for fields in [
            "",
            "* * * * *",
            "* * * * * *",
            "0 0 ? * ? *",
            "0 0 1 * 1 *",
            "0 0 * * 1 *",
            "60 0 * * ? *",
            "0 24 * * ? *",
            "0 0 0 * ? *",
            "0 0 32 * ? *",
            "0 0 * 13 ? *",
            "0 0 * FOO ? *",
            "0 0 ? * 8 *",
            "0 0 ? * 0 *",
            "0 0 ? * 3#6 *",
            "0 0 ? * 3#1,6#3 *",
            "0 0 * * ? 1969",
            "0 0 * * ? 2200",
            "0/0 * * * ? *",
            "a * * * ? *",
            "-1 * * * ? *",
            "1- * * * ? *",
            "1,,2 * * * ? *",
            "0 0 ?W * ? *",
        ] {
            assert_eq!(Cron::parse(fields), None, "{fields}");
        }
    }
}
