package counterpoint.authority;

import counterpoint.citation.CaseCitation;
import counterpoint.citation.IdCitation;
import counterpoint.citation.InternalCitation;
import counterpoint.citation.LawCitation;
import counterpoint.citation.NameReference;
import counterpoint.citation.RecordCitation;
import counterpoint.citation.SecondaryCitation;
import counterpoint.citation.ShortCitation;
import counterpoint.citation.SupraCitation;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Resolves *id.* by what was cited before it (Indigo Book R6.2.2; of cases R15.3).
///
/// *Id.* means the authority cited immediately before. A citation inside a parenthetical is not before it, unless the
/// *id.* stands in the same parenthetical. A footnote has its own order: it begins where the text that refers to it
/// stands, and the text goes on as if the footnote were not there. If the page cannot lie in the authority before, the
/// search goes further back, over cases named in prose too.
final class Discourse {
    /// So many mentions back nobody would look for what *id.* means, and the search stays linear.
    private static final int FARTHEST = 40;

    private final Decision decision;
    private final List<Mention> body = new ArrayList<>();
    private final List<Mention> note = new ArrayList<>();
    private String opinion = "";
    private int noteNumber = -1;

    Discourse(Decision decision) {
        this.decision = decision;
    }

    /// Takes note of a mention, for the *id.* that follows.
    void heard(Mention mention) {
        turnTo(mention.citation().place());
        if (!mention.citation().isParallel()) {
            (mention.citation().place().footnote() ? note : body).add(mention);
        }
    }

    private void turnTo(Place place) {
        if (!place.opinion().equals(opinion)) {
            opinion = place.opinion();
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
        Optional<Opinion> holder = decision.opinion(place.opinion());
        if (holder.isEmpty() || place.block() >= holder.get().footnotes().size()) {
            return List.of();
        }
        Footnote footnote = holder.get().footnotes().get(place.block());
        if (footnote.reference().isEmpty()) {
            return List.of();
        }
        int reference = footnote.reference().get().start();
        int end = body.size();
        while (end > 0 && body.get(end - 1).citation().raw().start() > reference) {
            end--;
        }
        return body.subList(Math.max(0, end - FARTHEST), end);
    }

    Meaning of(IdCitation id, List<Mention> mentions) {
        turnTo(id.place());
        List<Mention> chain = id.place().footnote() ? note : body;
        int pin = id.pin().map(PrintedPage::first).orElse(PrintedPage.NONE);
        Mention nearest = nearest(id, chain, mentions);
        if (nearest == null) {
            return Meaning.unknown("nothing is cited before it");
        }
        if (nearest.authority().isEmpty()) {
            return Meaning.of(new Resolution(
                    nearest.resolution().state(),
                    "the citation before it is not resolved",
                    OptionalInt.of(nearest.index()),
                    nearest.resolution().candidates()));
        }
        Mention named = namedInTurn(nearest, chain, id, pin);
        if (named != null) {
            return meaning(id, named, "the id. before it followed a case named in prose, and so does this one");
        }
        if (holds(nearest, id, pin)) {
            return string(id, nearest, chain, pin);
        }
        Mention farther = farther(chain, id, pin);
        return farther == null
                ? Meaning.of(Resolution.unresolved("page " + pin + " lies in nothing cited before it"))
                : meaning(
                        id,
                        farther,
                        "page " + pin + " cannot lie in the citation before it; it lies in "
                                + farther.authority().orElseThrow().name());
    }

    /// The citation immediately before, in the same parenthetical or outside all of them.
    private @Nullable Mention nearest(IdCitation id, List<Mention> chain, List<Mention> mentions) {
        for (int at = chain.size() - 1; at >= Math.max(0, chain.size() - FARTHEST); at--) {
            Mention mention = chain.get(at);
            if (mention.citation().within().equals(id.within()) && isAntecedent(mention, id)) {
                return mention;
            }
            if (id.within().isPresent() && mention.index() == id.within().getAsInt()) {
                return mention;
            }
        }
        return id.within().isPresent() ? mentions.get(id.within().getAsInt()) : null;
    }

    /// Where the *id.* before already went back over a citation to a case named in prose, the opinion lets *id.* follow
    /// names: "Johnson involved … *Id.* at 307. The question in Plumhoff was … *Id.*"
    private static @Nullable Mention namedInTurn(Mention nearest, List<Mention> chain, IdCitation id, int pin) {
        OptionalInt antecedent = nearest.resolution().antecedent();
        boolean turned = nearest.citation() instanceof IdCitation
                && antecedent.isPresent()
                && chain.stream()
                        .skip(Math.max(0, chain.size() - FARTHEST))
                        .anyMatch(mention -> mention.index() == antecedent.getAsInt()
                                && mention.citation() instanceof NameReference);
        Mention last = chain.getLast();
        boolean follows = turned
                && last.citation() instanceof NameReference
                && last.citation().within().equals(id.within())
                && last.authority().isPresent();
        return follows && holds(last, id, pin) ? last : null;
    }

    /// Whether *id.* may repeat such a citation: not a name in prose, nor a statute spoken of in a sentence.
    private boolean isAntecedent(Mention mention, IdCitation id) {
        return switch (mention.citation()) {
            case CaseCitation full -> full.history().isEmpty();
            case ShortCitation shortened -> true;
            case IdCitation before -> true;
            case SupraCitation supra -> true;
            case NameReference name -> false;
            case LawCitation law -> id.pin().map(pin -> pin.startsWith("§")).orElseGet(() -> isCitationSentence(law));
            case RecordCitation record -> true;
            case InternalCitation internal -> true;
            case SecondaryCitation secondary -> true;
        };
    }

    /// Whether a law is cited rather than spoken of: after a signal, or as a sentence of its own.
    private boolean isCitationSentence(LawCitation law) {
        if (law.code().isEmpty()) {
            return false;
        }
        if (law.signal().isPresent()) {
            return true;
        }
        String text = decision.opinion(law.place().opinion())
                .orElseThrow()
                .block(law.place())
                .text()
                .text();
        int before = law.place().clean().start() - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        int after = law.place().clean().end();
        boolean ends = after >= text.length() || text.charAt(after) == '.' || text.charAt(after) == ';';
        return ends && (before < 0 || ".;”\"".indexOf(text.charAt(before)) >= 0);
    }

    /// Whether the page of `id` can lie in what a mention means; nothing is held against what the reader decided.
    private static boolean holds(Mention mention, IdCitation id, int pin) {
        Authority meant = mention.authority().orElseThrow();
        if (meant.kind() != AuthorityKind.CASE || pin == PrintedPage.NONE || mention.resolution().byReader()) {
            return true;
        }
        if (id.pin().orElse("").startsWith("*")) {
            return meant.citations().stream().anyMatch(cite -> cite.contains(" WL ") || cite.contains("LEXIS"));
        }
        for (String cite : meant.citations()) {
            boolean database = cite.contains(" WL ") || cite.contains("LEXIS");
            int first = database ? PrintedPage.NONE : PrintedPage.first(cite.substring(cite.lastIndexOf(' ') + 1));
            if (!database && PrintedPage.canLie(pin, first)) {
                return true;
            }
            if (database && meant.citations().size() == 1) {
                return true;
            }
        }
        return meant.citations().isEmpty();
    }

    private static @Nullable Mention farther(List<Mention> chain, IdCitation id, int pin) {
        for (int at = chain.size() - 1; at >= Math.max(0, chain.size() - FARTHEST); at--) {
            Mention mention = chain.get(at);
            boolean possible = mention.authority().isPresent()
                    && mention.authority().get().kind() == AuthorityKind.CASE
                    && holds(mention, id, pin);
            if (possible) {
                return mention;
            }
        }
        return null;
    }

    /// After a string of citations *id.* should not be used (Indigo Book R15.3.3); the page may still tell which is
    /// meant.
    private Meaning string(IdCitation id, Mention nearest, List<Mention> chain, int pin) {
        if (!nearest.citation().setting().continued()) {
            return meaning(id, nearest, "the authority cited immediately before");
        }
        List<Mention> possible = possible(id, nearest, chain, pin);
        if (possible.size() == 1) {
            return meaning(
                    id, nearest, "the last of several authorities cited before, and the only one with such a page");
        }
        return Meaning.of(Resolution.ambiguous(
                "several authorities are cited in one string before it",
                possible.stream()
                        .map(mention -> mention.authority().orElseThrow().key())
                        .toList()));
    }

    /// The mentions of one string of citations in which the page can lie, from `nearest`, its last, to its first; each
    /// authority once.
    private static List<Mention> possible(IdCitation id, Mention nearest, List<Mention> chain, int pin) {
        List<Mention> possible = new ArrayList<>();
        possible.add(nearest);
        int farthest = Math.max(0, chain.size() - FARTHEST);
        int at = chain.size() - 1;
        while (at > farthest && chain.get(at).index() != nearest.index()) {
            at--;
        }
        while (at > farthest && chain.get(at).citation().setting().continued()) {
            at = before(chain, at, farthest, nearest.citation().within());
            Mention mention = chain.get(at);
            boolean other = mention.authority().isPresent()
                    && possible.stream().noneMatch(one -> one.authority().equals(mention.authority()));
            if (other && holds(mention, id, pin)) {
                possible.add(mention);
            }
        }
        return possible;
    }

    /// The place in the chain before `at` that stands in the same parenthetical, but not before `farthest`.
    private static int before(List<Mention> chain, int at, int farthest, OptionalInt within) {
        int before = at - 1;
        while (before > farthest && !chain.get(before).citation().within().equals(within)) {
            before--;
        }
        return before;
    }

    private static Meaning meaning(IdCitation id, Mention antecedent, String because) {
        Optional<String> implied = id.pin().isPresent()
                ? Optional.empty()
                : antecedent.citation().pin().or(antecedent::impliedPin);
        return new Meaning(antecedent.authority(), implied, Resolution.resolved(because, antecedent.index()));
    }
}
