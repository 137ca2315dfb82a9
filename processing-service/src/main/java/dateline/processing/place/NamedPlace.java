package dateline.processing.place;

import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.processing.place.Resolver.Meaning;

/** A name of a place, what it stands for, and which place it means. */
record NamedPlace(Toponym toponym, PlaceKind kind, Meaning meaning) {}
