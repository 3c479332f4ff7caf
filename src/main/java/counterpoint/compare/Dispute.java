package counterpoint.compare;

import counterpoint.text.Span;
import java.util.List;
import java.util.Optional;

/// A point on which two opinions answer each other.
///
/// @param title what it is about, `Crawford-El v. Britton · heightened, burden`
/// @param titledByReader whether the title is the reader's own
/// @param state whether it was computed or a reader has decided
/// @param links what answers what, best first; never empty
/// @param left the sentence that says best what the left opinion holds on it
/// @param right the same for the right opinion
/// @param authorities the keys of what both sides cite on it, the most telling first
/// @param treatments how each side uses them in the passages of this dispute, in the order of `authorities`, the left
///     side's use before the right one's
public record Dispute(
        String title,
        boolean titledByReader,
        State state,
        List<Link> links,
        KeySentence left,
        KeySentence right,
        List<String> authorities,
        List<AuthorityTreatment> treatments) {
    public Dispute {
        links = List.copyOf(links);
        authorities = List.copyOf(authorities);
        treatments = List.copyOf(treatments);
        if (links.isEmpty()) {
            throw new IllegalArgumentException("a dispute has a link");
        }
    }

    /// A sentence of an opinion.
    ///
    /// @param raw where it is printed
    /// @param text its words
    public record KeySentence(Span raw, String text) {
    }

    /// The same dispute with its links as the reader left them.
    Dispute with(List<Link> decided) {
        return new Dispute(title, titledByReader, state, decided, left, right, authorities, treatments);
    }

    /// The same dispute under another computed title.
    Dispute titled(String other) {
        return new Dispute(other, false, state, links, left, right, authorities, treatments);
    }

    /// The same dispute as the reader left it.
    ///
    /// @param own the reader's title; empty for the computed one
    Dispute as(Optional<String> own, State said) {
        return new Dispute(
                own.orElse(title), own.isPresent(), said, links, left, right, authorities, treatments);
    }

    /// How much weight it has: the sum of the probabilities of its links.
    public double weight() {
        return links.stream().mapToDouble(Link::score).sum();
    }
}
