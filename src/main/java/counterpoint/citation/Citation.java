package counterpoint.citation;

import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.Optional;
import java.util.OptionalInt;

/// One citation as it is printed at one place; what it means is decided later, by `authority`.
///
/// What a form does not have is empty: only a case cited in full has parties, only a short form lacks the first page.
public sealed interface Citation
        permits CaseCitation,
        ShortCitation,
        IdCitation,
        SupraCitation,
        NameReference,
        LawCitation,
        RecordCitation,
        InternalCitation,
        SecondaryCitation {
    CitationKind kind();

    /// Where it is printed and what stands there.
    Printed printed();

    /// The signal before it and the parenthetical around it.
    Setting setting();

    /// Where it stands, in clean text.
    default Place place() {
        return printed().place();
    }

    /// Where it stands, in the source: a full citation runs from the case's name to the closing parenthesis of the
    /// year, a short or id. citation to the end of its pin cite.
    default Span raw() {
        return printed().raw();
    }

    /// The words, from clean text.
    default String text() {
        return printed().text();
    }

    /// The raw span of volume, reporter, page and pin; empty for a citation without a volume.
    default Optional<Span> core() {
        return printed().core();
    }

    /// The pages printed after `at` or after the first page, `319–20`; empty if none.
    default Optional<String> pin() {
        return printed().pin();
    }

    /// The signal that introduces it or the string of citations in which it stands, `See, e.g.` (Indigo Book R4).
    default Optional<String> signal() {
        return setting().signal();
    }

    /// The index of the citation whose parenthetical holds this one.
    default OptionalInt within() {
        return setting().within();
    }

    /// How it stands to the citation whose parenthetical or history holds it: `quoting`, `citing`,
    /// `subsequent history`.
    default Optional<String> relation() {
        return setting().relation();
    }

    /// The index of the head citation of which this is a parallel.
    default OptionalInt parallelOf() {
        return OptionalInt.empty();
    }

    /// Whether this is a parallel citation, the same authority in another reporter, which follows its head citation.
    default boolean isParallel() {
        return parallelOf().isPresent();
    }

    default Optional<String> volume() {
        return Optional.empty();
    }

    /// The reporter in its normal form, `S. Ct.`.
    default Optional<String> reporter() {
        return Optional.empty();
    }

    /// The first page, or the number in a database.
    default Optional<String> page() {
        return Optional.empty();
    }

    default Optional<String> plaintiff() {
        return Optional.empty();
    }

    default Optional<String> defendant() {
        return Optional.empty();
    }

    /// The court, `10th Cir.`; `U.S.` for the Supreme Court.
    default Optional<String> court() {
        return Optional.empty();
    }

    default OptionalInt year() {
        return OptionalInt.empty();
    }

    /// The words of the explanatory parenthetical, without its brackets.
    default Optional<String> parenthetical() {
        return setting().parenthetical();
    }

    /// The words that make it a later or earlier decision of the case before it, `cert. granted sub nom.`.
    default Optional<String> history() {
        return Optional.empty();
    }
}
