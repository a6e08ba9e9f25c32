//! The keys of the console: how many a call takes, and what each does where.

use zhol::ui::InputError;
use zhol_authoring::{people, read_case};
use zhol_console::{Action, Command, Dialog, Focus, KeymapError};
use zhol_core::engine::{Answer, Date, PartialDate};

use crate::worker::{Worker, console, pack};

#[test]
fn a_case_of_eight_questions_takes_twenty_keys_and_one_of_twelve_thirty() {
    let rules = pack();
    let mut counts: Vec<(usize, usize)> = Vec::new();
    for person in people(2_000, 2020) {
        let case = read_case(&rules.book, &serde_json::from_str(&person.to_string()).unwrap()).unwrap();
        let mut worker = Worker::at(&rules);
        let mut asked = 0;
        while asked < 24 {
            let open = worker.open();
            asked += 1;
            worker.answer(case.answers.get(open).unwrap_or(Answer::Unknown));
            counts.push((asked, worker.pressed));
            if worker.open() == open {
                break;
            }
        }
    }
    for (questions, most) in [(8, 20), (12, 30)] {
        let mut keys: Vec<usize> = counts.iter().filter(|(asked, _)| *asked == questions).map(|(_, keys)| *keys).collect();
        keys.sort_unstable();
        assert!(keys.len() > 100, "{questions} questions were asked of {}", keys.len());
        let (median, late) = (keys[keys.len() / 2], keys[keys.len() * 95 / 100]);
        println!("{questions} questions: median {median} keys, 95th percentile {late}, most {}", keys[keys.len() - 1]);
        assert!(late <= most, "{questions} questions took {late} keys");
    }
}

#[test]
fn nothing_fires_while_something_is_typed_but_the_chords() {
    let rules = pack();
    let mut console = console(&rules);
    for key in ["Digit1", "Digit0", "KeyA", "Backspace", "Slash", "Enter", "Shift+Slash", "Space"] {
        assert!(console.press(key, Focus::Other).is_none(), "{key} in a note");
    }
    assert!(matches!(console.press("Alt+KeyN", Focus::Other), Some(Action::Show(Dialog::NewCall))));
    assert!(matches!(console.press("Alt+KeyA", Focus::Other), Some(Action::AddCaller)));
    // What has the focus is pressed by Enter and Space, as everywhere.
    assert!(console.press("Enter", Focus::Button).is_none() && console.press("Space", Focus::Button).is_none());
    let birth = rules.book.fact_named("birth_date").unwrap();
    console.apply(Action::Open(birth));
    assert!(matches!(console.press("Digit0", Focus::Date), Some(Action::Choose(_))), "nothing is typed yet");
    assert!(console.press("Digit1", Focus::Date).is_none());
    console.apply(Action::Write(birth, "1".into()));
    for key in ["Digit0", "Backspace", "Slash", "Shift+Slash", "KeyA"] {
        assert!(console.press(key, Focus::Date).is_none(), "{key} while a date is typed");
    }
    assert!(matches!(console.press("NumpadEnter", Focus::Date), Some(Action::Next)));
}

#[test]
fn numbers_of_a_date_are_typed_wherever_the_focus_is() {
    let rules = pack();
    let mut console = console(&rules);
    let birth = rules.book.fact_named("birth_date").unwrap();
    console.apply(Action::Open(birth));
    for key in ["Digit5", "Period", "Digit1", "Digit9", "Numpad8", "Digit0", "Enter"] {
        let action = console.press(key, Focus::None).unwrap();
        console.apply(action);
    }
    let month = PartialDate::month(1980, 5).unwrap();
    assert_eq!(console.current_caller().unwrap().answers().get(birth), Some(Answer::Date(month)));
    // What the field of the question before still says belongs to that one.
    console.apply(Action::Write(birth, "1999".into()));
    let open = console.current_caller().unwrap().open();
    assert!(open != birth && console.press("Digit1", Focus::Date).is_some());
}

#[test]
fn a_date_that_is_none_is_said_to_be_none_and_nothing_is_lost() {
    let rules = pack();
    let mut worker = Worker::at(&rules);
    let birth = rules.book.fact_named("birth_date").unwrap();
    worker.jump(birth);
    for (text, good) in [("19842", false), ("31.2.1984", false), ("1843", false), ("2030", false), ("17.05.1984", true)] {
        worker.write(text);
        worker.press("Enter");
        assert_eq!(worker.open() != birth, good, "{text}");
        if !good {
            assert!(worker.answers().is_empty());
            assert!(matches!(worker.console.press("Enter", Focus::Date), Some(Action::Next)), "{text} is still in the field");
        }
    }
    let date = Answer::Date(PartialDate::day(Date::new(1984, 5, 17).unwrap()));
    assert_eq!(worker.answers().get(birth), Some(date));
    worker.press("Backspace");
    assert_eq!(worker.open(), birth, "back, with the answer in the field");
    assert!(InputError::NothingChosen.date_field().is_none());
}

#[test]
fn the_people_of_a_call_have_each_their_own_answers() {
    let rules = pack();
    let mut worker = Worker::at(&rules);
    worker.press("Digit1");
    let first = worker.answers();
    worker.press("Alt+KeyA");
    assert!(worker.answers().is_empty() && worker.console.current == 1);
    worker.press("Digit2");
    let second = worker.answers();
    assert_ne!(first, second);
    worker.press("Alt+Digit1");
    assert_eq!(worker.answers(), first);
    assert!(worker.console.press("Alt+Digit3", Focus::None).is_none(), "there are two");
    let mut next = console(&rules);
    next.apply(Action::Restore(worker.console.snapshot()));
    assert_eq!((next.callers.len(), next.current, next.caller_language), (2, 0, "fa-AF"));
    assert_eq!(next.callers[1].answers(), &second);
    next.apply(Action::Restore(vec![9, 9, 9]));
    assert_eq!(next.callers.len(), 2, "what stands for nothing changes nothing");
}

#[test]
fn keys_can_be_changed_but_not_to_what_does_something_already() {
    let rules = pack();
    let mut worker = Worker::at(&rules);
    worker.press("Shift+Slash");
    assert_eq!(worker.console.dialog, Dialog::Keymap);
    worker.console.apply(Action::Show(Dialog::Learn(Command::Back)));
    worker.press("Enter");
    assert_eq!(worker.console.dialog, Dialog::Refused(Command::Back, KeymapError::Taken("Enter".into(), Command::Next)));
    worker.console.apply(Action::Show(Dialog::Learn(Command::Back)));
    worker.press("Alt+KeyB");
    assert_eq!(worker.console.dialog, Dialog::Keymap);
    worker.press("Escape");
    worker.press("Digit1");
    worker.press("Alt+KeyB");
    assert_eq!(worker.open(), rules.book.questions().next().unwrap());
    assert!(worker.console.press("Backspace", Focus::None).is_none());
}
