// The same questions and rules as a form of SurveyJS, made as its own documentation makes one.
import { FunctionFactory, Model } from "survey-core";
import "survey-js-ui";
import "survey-core/survey-core.fontless.min.css";
import { firstDay, lastDay } from "./dates.js";
import written from "./surveyjs.json";

FunctionFactory.Instance.register("firstDay", ([year, month, day]) => firstDay(year, month, day));
FunctionFactory.Instance.register("lastDay", ([year, month, day]) => lastDay(year, month, day));

const now = new Date();
const survey = new Model(written.form);
survey.setVariable("today", firstDay(now.getFullYear(), now.getMonth() + 1, now.getDate()));
survey.render(document.getElementById("form"));

// Only the bench asks for it.
globalThis.survey = survey;
