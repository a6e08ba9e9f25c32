//! Reads the bytes of a pack, which postcard wrote: numbers as varints, text and lists with their length before them.
//!
//! postcard can read them too, but its reader returns a `Result` for every field, which makes the module larger. Here no field fails:
//! bytes that are missing or not valid are read as zeros and noted, and the caller checks the note once, at the end.

use core::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IntoDeserializer, SeqAccess, VariantAccess, Visitor, value::U32Deserializer,
};
use serde::forward_to_deserialize_any;

/// The bytes not read yet, and whether all before made sense.
pub(super) struct PackDeserializer<'a> {
    bytes: &'a [u8],
    damaged: bool,
}

/// The error of this reader. It is never made.
#[derive(Debug)]
pub(super) enum Never {}

impl fmt::Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl core::error::Error for Never {}

impl Error for Never {
    fn custom<T: fmt::Display>(_: T) -> Self {
        // A derived reading complains of a field that is missing or a variant that it does not know; neither is ever handed over.
        unreachable!()
    }
}

impl<'a> PackDeserializer<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, damaged: false }
    }

    /// Whether everything was read, and all of it made sense.
    pub(super) fn is_done(&self) -> bool {
        self.bytes.is_empty() && !self.damaged
    }

    fn byte(&mut self) -> u8 {
        match self.bytes.split_first() {
            Some((byte, rest)) => {
                self.bytes = rest;
                *byte
            }
            None => {
                self.damaged = true;
                0
            }
        }
    }

    #[inline(never)]
    fn number(&mut self) -> u32 {
        let mut number = 0;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte();
            number |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return number;
            }
        }
        self.damaged = true;
        0
    }

    fn length(&mut self) -> usize {
        usize::try_from(self.number()).unwrap_or_default()
    }

    #[inline(never)]
    fn text(&mut self) -> &'a str {
        let length = self.length();
        let text = self.bytes.split_at_checked(length).and_then(|(text, rest)| {
            self.bytes = rest;
            core::str::from_utf8(text).ok()
        });
        self.damaged |= text.is_none();
        text.unwrap_or_default()
    }
}

impl<'de> Deserializer<'de> for &mut PackDeserializer<'de> {
    type Error = Never;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        // Only for kinds of values that no pack has.
        visitor.visit_unit()
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_bool(self.byte() == 1)
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u8(self.byte())
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        let number = u16::try_from(self.number());
        self.damaged |= number.is_err();
        visitor.visit_u16(number.unwrap_or_default())
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u32(self.number())
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_borrowed_str(self.text())
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        if self.byte() == 0 { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        let left = self.length();
        visitor.visit_seq(List { reader: self, left })
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        let mut variant = self.number();
        if usize::try_from(variant).is_ok_and(|variant| variant >= variants.len()) {
            self.damaged = true;
            variant = 0;
        }
        visitor.visit_enum(Choice { reader: self, variant })
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 u64 f32 f64 char bytes byte_buf unit unit_struct tuple_struct map identifier ignored_any
    }
}

/// The fields of one value: they never come to an end before the value is complete.
struct Fields<'r, 'de>(&'r mut PackDeserializer<'de>);

impl<'de> SeqAccess<'de> for Fields<'_, 'de> {
    type Error = Never;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Never> {
        seed.deserialize(&mut *self.0).map(Some)
    }
}

/// The entries of a list. It ends early where the bytes are damaged, even if they announce more.
struct List<'r, 'de> {
    reader: &'r mut PackDeserializer<'de>,
    left: usize,
}

impl<'de> SeqAccess<'de> for List<'_, 'de> {
    type Error = Never;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Never> {
        match self.left.checked_sub(1) {
            Some(left) if !self.reader.damaged => {
                self.left = left;
                seed.deserialize(&mut *self.reader).map(Some)
            }
            _ => Ok(None),
        }
    }
}

/// One of several variants.
struct Choice<'r, 'de> {
    reader: &'r mut PackDeserializer<'de>,
    variant: u32,
}

impl<'de> EnumAccess<'de> for Choice<'_, 'de> {
    type Error = Never;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Never> {
        let variant: U32Deserializer<Never> = self.variant.into_deserializer();
        Ok((seed.deserialize(variant)?, self))
    }
}

impl<'de> VariantAccess<'de> for Choice<'_, 'de> {
    type Error = Never;

    fn unit_variant(self) -> Result<(), Never> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Never> {
        seed.deserialize(self.reader)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self.reader))
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self.reader))
    }
}
