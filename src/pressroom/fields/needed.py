"""Which key the type of a release makes needed."""

from collections.abc import Mapping

from pressroom.model.release import Type

OF_TYPE: Mapping[Type, str] = {
    Type.STATEMENT: "spokesperson",
    Type.ANSWER: "responds_to",
    Type.RESPONSE: "responds_to",
    Type.REBUTTAL: "responds_to",
    Type.INVITATION: "event",
    Type.CONSULTATION: "consultation",
}
