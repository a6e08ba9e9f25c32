//! JSON in which each name stands once in its object. A usual reader of JSON keeps the last of two answers to a question and says nothing.

use std::{cell::RefCell, fmt};

use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor},
};
use serde_json::{Map, Value};

/// Why a text is no JSON document.
#[derive(Debug)]
pub enum JsonError {
    /// An object has a name twice.
    DuplicateKey {
        /// The line of the text in which it stands again, counted from 1.
        line: usize,
        /// The name.
        key: String,
    },
    /// It is not JSON.
    Syntax(serde_json::Error),
}

impl JsonError {
    /// The line of the text, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        match self {
            Self::DuplicateKey { line, .. } => *line,
            Self::Syntax(error) => error.line(),
        }
    }

    /// Whether the text is good as far as it goes, and ends too early.
    #[must_use]
    pub fn is_unfinished(&self) -> bool {
        matches!(self, Self::Syntax(error) if error.is_eof())
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DuplicateKey { key, .. } => {
                write!(f, "`{key}` is there twice, and nobody can know which one is meant. Leave only the right one.")
            }
            Self::Syntax(error) => {
                // Its line is that of the text, and who reads the sentence knows the line of the whole input.
                let (column, whole) = (error.column(), error.to_string());
                let place = format!(" at line {} column {column}", error.line());
                let what = whole.strip_suffix(&place).unwrap_or(&whole);
                write!(f, "this is not JSON: {what}, at character {column}. Write one whole document on each line.")
            }
        }
    }
}

/// Reads one document.
///
/// # Errors
/// When the text is not JSON, or when an object at any depth has a name twice.
pub fn read_json(text: &str) -> Result<Value, JsonError> {
    let duplicate = RefCell::new(None);
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = UniqueKeys(&duplicate).deserialize(&mut deserializer);
    value.and_then(|value| deserializer.end().map(|()| value)).map_err(|error| match duplicate.take() {
        Some(key) => JsonError::DuplicateKey { line: error.line(), key },
        None => JsonError::Syntax(error),
    })
}

/// Makes a value, and notes the first name that an object has twice: the error of the deserializer holds only a sentence.
#[derive(Clone, Copy)]
struct UniqueKeys<'a>(&'a RefCell<Option<String>>);

impl<'de> DeserializeSeed<'de> for UniqueKeys<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for UniqueKeys<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(self)? {
            list.push(item);
        }
        Ok(list.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = members.next_key::<String>()? {
            if object.contains_key(&key) {
                self.0.replace(Some(key));
                return Err(A::Error::custom("a name twice"));
            }
            object.insert(key, members.next_value_seed(self)?);
        }
        Ok(object.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_what_a_usual_reader_reads() {
        for text in ["{\"a\":[1,-2,3.5,null,true,\"\\u0431\"],\"b\":{\"a\":{}}}", "[]", "18446744073709551615", " \"text\" "] {
            assert_eq!(read_json(text).unwrap(), serde_json::from_str::<Value>(text).unwrap(), "{text}");
        }
        for text in ["", "{", "{} {}", "{\"a\":1,}", "nul"] {
            let usual = serde_json::from_str::<Value>(text).unwrap_err();
            assert!(matches!(read_json(text), Err(JsonError::Syntax(error)) if error.to_string() == usual.to_string()), "{text}");
        }
    }

    #[test]
    fn a_name_that_stands_twice_in_an_object_is_found_at_any_depth_with_its_line() {
        for (text, line, key) in [
            ("{\"a\":1,\"a\":1}", 1, "a"),
            ("{\"a\":\n{\"b\":1,\n\"c\":2,\n\"b\":\n2}}", 4, "b"),
            ("[{\"a\":{\"\\u0061\":1,\n\"a\":2}}]", 2, "a"),
        ] {
            match read_json(text) {
                Err(JsonError::DuplicateKey { line: at, key: found }) => assert_eq!((at, found.as_str()), (line, key), "{text}"),
                other => panic!("{text}: {other:?}"),
            }
        }
        assert!(read_json("{\"a\":{\"a\":1},\"b\":{\"a\":1}}").is_ok(), "in two objects a name may stand twice");
    }
}
