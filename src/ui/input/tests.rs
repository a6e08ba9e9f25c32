use super::*;

fn fact(kind: Kind) -> Fact {
    let options = ["a", "b", "c"].map(String::from).to_vec();
    Fact {
        id: "fact".into(),
        kind,
        options,
        needs: None,
        usual: Answer::Unknown,
        always_asked: false,
        pictured: false,
        among: None,
        advises: Vec::new(),
    }
}

fn typed(year: &str, month: &str, day: &str) -> Result<String, InputError> {
    let mut input = Input::default();
    input.write(DateField::Year, year.into());
    input.write(DateField::Month, month.into());
    input.write(DateField::Day, day.into());
    match input.answer(&fact(Kind::Date), Date::new(2026, 11, 22).unwrap())? {
        Answer::Date(date) => Ok(date.to_string()),
        other => panic!("{other:?} is no date"),
    }
}

#[test]
fn a_year_is_enough_for_a_date() {
    assert_eq!(typed("1984", "", ""), Ok("1984".into()));
    assert_eq!(typed(" 1984 ", "3", ""), Ok("1984-03".into()));
    assert_eq!(typed("1984", "3", "5"), Ok("1984-03-05".into()));
    assert_eq!(typed("۱۹۸۴", "3", "٥"), Ok("1984-03-05".into()));
}

#[test]
fn what_is_wrong_with_a_date_is_named() {
    assert_eq!(typed("", "3", "5"), Err(InputError::DateText(DateTextError::NoYear)));
    assert_eq!(typed("84", "", ""), Err(InputError::DateText(DateTextError::YearDigits)));
    assert_eq!(typed("198x", "", ""), Err(InputError::DateText(DateTextError::YearDigits)));
    assert_eq!(typed("after 1984", "", ""), Err(InputError::DateText(DateTextError::Unclear)));
    assert_eq!(typed("1899", "", ""), Err(InputError::YearTooEarly));
    assert_eq!(typed("2027", "", ""), Err(InputError::InTheFuture));
    assert_eq!(typed("1984", "", "5"), Err(InputError::MonthMissing));
    for day in ["32", "0", "x", "333"] {
        assert_eq!(typed("1984", "3", day), Err(InputError::DayFormat));
    }
    assert_eq!(typed("1983", "2", "29"), Err(InputError::NoSuchDay(2, false)));
}

#[test]
fn a_whole_date_typed_as_the_year_fills_the_other_parts_and_never_contradicts_them() {
    let mut input = Input::default();
    let parts = |input: &Input| [DateField::Year, DateField::Month, DateField::Day].map(|field| input.typed(field).to_owned());
    input.write(DateField::Year, "1992-1".into());
    assert_eq!(parts(&input), ["1992-1", "1", ""]);
    input.write(DateField::Year, "1992".into());
    assert_eq!(parts(&input), ["1992", "", ""]);
    input.write(DateField::Year, "27 мая 1992 г.".into());
    assert_eq!(parts(&input), ["27 мая 1992 г.", "5", "27"]);
    input.write(DateField::Month, "6".into());
    assert_eq!(parts(&input), ["1992", "6", "27"]);
    input.write(DateField::Year, "1993".into());
    assert_eq!(parts(&input), ["1993", "6", "27"]);
    assert_eq!(typed("около 1985", "", ""), Ok("1985~".into()));
    assert_eq!(typed("31.02.1984", "2", "31"), Err(InputError::NoSuchDay(2, false)));
}

#[test]
fn a_date_of_the_solar_hijri_calendar_is_its_days_in_ours() {
    assert_eq!(typed("1363", "", ""), Ok("1984-03-21/1985-03-20".into()));
    assert_eq!(typed("۱۳۶۳", "1", ""), Ok("1984-03-21/1984-04-20".into()));
    assert_eq!(typed("1363", "1", "12"), Ok("1984-04-01".into()));
    assert_eq!(typed("1363", "12", "30"), Err(InputError::NoSuchDay(12, true)));
    assert_eq!(typed("1447", "", ""), Err(InputError::DateText(DateTextError::Lunar)));
    assert_eq!(typed("1405", "12", "1"), Err(InputError::InTheFuture));
    // The month and the day that are read from it are of that calendar, and so is the list that shows them.
    let mut input = Input::default();
    input.write(DateField::Year, "۱۲ حمل ۱۳۶۳".into());
    assert_eq!([DateField::Year, DateField::Month, DateField::Day].map(|field| input.typed(field)), ["۱۲ حمل ۱۳۶۳", "1", "12"]);
    assert!(input.is_solar());
    input.write(DateField::Day, "13".into());
    assert_eq!(
        input.answer(&fact(Kind::Date), Date::new(2026, 11, 22).unwrap()),
        Ok(Answer::Date(PartialDate::parse("1984-04-02").unwrap()))
    );
    for date in [PartialDate::solar_year(1363, false), PartialDate::solar_year(1363, true), PartialDate::solar_month(1363, 10)] {
        let answer = Answer::Date(date.unwrap());
        assert_eq!(Input::of(Some(answer)).answer(&fact(Kind::Date), Date::new(2026, 11, 22).unwrap()), Ok(answer));
    }
}

#[test]
fn none_of_these_and_the_options_exclude_each_other() {
    let mut input = Input::default();
    input.pick(Kind::Set, Pick::Option(1));
    input.pick(Kind::Set, Pick::Option(2));
    assert!(input.is_picked(Pick::Option(1)) && input.is_picked(Pick::Option(2)));
    input.pick(Kind::Set, Pick::None);
    assert!(input.is_picked(Pick::None) && !input.is_picked(Pick::Option(1)));
    input.pick(Kind::Set, Pick::Option(0));
    assert!(input.is_picked(Pick::Option(0)) && !input.is_picked(Pick::None));
    input.pick(Kind::Set, Pick::Option(0));
    let today = Date::new(2026, 11, 22).unwrap();
    assert_eq!(input.answer(&fact(Kind::Set), today), Err(InputError::NothingTicked));
}

#[test]
fn typing_a_date_takes_i_dont_know_back() {
    let mut input = Input::default();
    input.pick(Kind::Date, Pick::Unknown);
    assert!(input.is_picked(Pick::Unknown));
    input.write(DateField::Year, "1984".into());
    assert!(!input.is_picked(Pick::Unknown));
}

#[test]
fn an_earlier_answer_is_on_the_page_again() {
    let date = PartialDate::month(1984, 3).unwrap();
    let input = Input::of(Some(Answer::Date(date)));
    assert_eq!((input.typed(DateField::Year), input.typed(DateField::Month), input.typed(DateField::Day)), ("1984", "3", ""));
    let about = Answer::Date(PartialDate::about(1985));
    assert_eq!(Input::of(Some(about)).typed(DateField::Year), "~1985");
    assert_eq!(Input::of(Some(about)).answer(&fact(Kind::Date), Date::new(2026, 11, 22).unwrap()), Ok(about));
    assert!(Input::of(Some(Answer::Choice(1))).is_picked(Pick::Option(1)));
}
