package counterpoint.ui.model;

import counterpoint.authority.AuthorityKind;
import counterpoint.authority.InternalTarget;
import counterpoint.authority.Mention;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.Locale;
import java.util.Optional;

/// Finds, in the opinions as the columns show them, the places to which references within a decision lead.
///
/// The page, footnote or part is what the resolver says; on a page, the words that the reference quotes are looked for.
public final class CitedPlaces {
    private final CaseFile file;

    public CitedPlaces(CaseFile file) {
        this.file = file;
    }

    /// Whether a mention is a reference within its decision; also an *id.* that goes back to one.
    public static boolean leads(Mention mention) {
        return mention.authority().filter(meant -> meant.kind() == AuthorityKind.INTERNAL).isPresent();
    }

    /// Where a reference leads.
    ///
    /// @param from the print in which it stands
    /// @param reference one that [#leads]
    public CitedPlace of(Edition from, Mention reference) {
        return reference.target()
                .flatMap(target -> found(from, reference, target))
                .orElseGet(() -> new CitedPlace.Missing(sentence(reference.resolution().because())));
    }

    private Optional<CitedPlace> found(Edition from, Mention reference, InternalTarget target) {
        return file.opinion(target.opinion()).flatMap(opinion -> print(opinion, from)
                .flatMap(print -> place(print, from, reference, target.span()))
                .map(place -> new CitedPlace.Found(opinion, place, sentence(opinion, target, place))));
    }

    /// The reading text, if it is of the source in which the reference stands: the target is a place of that source.
    private static Optional<Edition> print(CaseOpinion opinion, Edition from) {
        return Optional.of(opinion.readingText()).filter(print -> print.file().equals(from.file()));
    }

    private static Optional<Place> place(Edition print, Edition from, Mention reference, Span target) {
        return Quoted.before(from, reference.citation().place())
                .flatMap(words -> Quoted.in(print, words, target))
                .or(() -> KeptPlace.at(print, target.start()))
                .or(() -> KeptPlace.from(print, target));
    }

    private static String sentence(CaseOpinion opinion, InternalTarget target, Place place) {
        String name = Side.nameOf(opinion.kind()).toLowerCase(Locale.US);
        String where = new Locator(opinion.readingText()).label(place);
        return target.footnote()
                .map(mark -> Texts.of("internal.note", name, mark))
                .or(() -> target.page().map(page -> Texts.of("internal.page", name, page, where)))
                .orElseGet(() -> Texts.of("internal.place", name, where));
    }

    private static String sentence(String because) {
        String words = because.strip();
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
