package counterpoint.authority;

import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The citations before a place in the order in which they are read: in the text, or in one footnote.
///
/// A footnote has its own order: it begins where the text that refers to it stands, and the text goes on as if the
/// footnote were not there. Each opinion begins anew.
final class Chain {
    /// So many citations of the text before are known in a footnote.
    private static final int BEFORE_NOTE = 40;

    private final Decision decision;
    private final List<Mention> body = new ArrayList<>();
    private final List<Mention> note = new ArrayList<>();
    private String opinionId = "";
    private @Nullable Opinion opinion;
    private int noteNumber = -1;

    Chain(Decision decision) {
        this.decision = decision;
    }

    /// Takes note of a mention; a parallel citation stands for the one before it.
    void add(Mention mention) {
        Place place = mention.citation().place();
        turnTo(place);
        if (!mention.citation().isParallel()) {
            (place.footnote() ? note : body).add(mention);
        }
    }

    /// What is cited before a place, the nearest last.
    List<Mention> before(Place place) {
        turnTo(place);
        return place.footnote() ? note : body;
    }

    /// The clean text of the block in which a place stands.
    String text(Place place) {
        turnTo(place);
        return opinion == null ? "" : opinion.block(place).text().text();
    }

    /// Whether a place stands in a block quotation, other than as its last words, which may name its source.
    boolean isQuoted(Place place) {
        turnTo(place);
        return opinion != null
                && !place.footnote()
                && opinion.body().get(place.block()) instanceof BlockQuotation quotation
                && place.clean().end() + 2 < quotation.text().length();
    }

    private void turnTo(Place place) {
        if (!place.opinion().equals(opinionId)) {
            opinionId = place.opinion();
            opinion = decision.opinion(opinionId).orElse(null);
            body.clear();
            note.clear();
            noteNumber = -1;
        }
        if (place.footnote() && place.block() != noteNumber) {
            noteNumber = place.block();
            Optional<Mention> last = note.isEmpty() ? Optional.empty() : Optional.of(note.getLast());
            note.clear();
            List<Mention> before = beforeReference(place);
            if (before.isEmpty()) {
                last.ifPresent(note::add);
            } else {
                note.addAll(before);
            }
        }
    }

    /// The last mentions of the body before the place that refers to the footnote.
    private List<Mention> beforeReference(Place place) {
        if (opinion == null || place.block() >= opinion.footnotes().size()) {
            return List.of();
        }
        Footnote footnote = opinion.footnotes().get(place.block());
        if (footnote.reference().isEmpty()) {
            return List.of();
        }
        int reference = footnote.reference().get().start();
        int low = 0;
        int high = body.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (body.get(middle).citation().raw().start() <= reference) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return body.subList(Math.max(0, low - BEFORE_NOTE), low);
    }
}
