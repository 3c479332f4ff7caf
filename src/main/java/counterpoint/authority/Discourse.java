package counterpoint.authority;

import counterpoint.citation.IdCitation;
import counterpoint.citation.NameReference;
import counterpoint.opinion.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Resolves *id.* by what was cited before it (Indigo Book R6.2.2; of cases R15.3).
///
/// *Id.* means the authority cited immediately before. A citation inside a parenthetical or a quotation is not before
/// it, unless the *id.* stands in the same one. If the page cannot lie in the authority before, the search goes further
/// back, over cases named in prose too.
final class Discourse {
    /// So many mentions back nobody would look for what *id.* means, and the search stays linear.
    private static final int FARTHEST = 40;
    /// A quotation within a paragraph is not longer than this.
    private static final int QUOTED = 1200;

    private final Chain chain;
    private final Antecedents antecedents;
    private final LawRegister laws;
    private final Map<String, String> reasons = new HashMap<>();
    private long steps;

    Discourse(Chain chain, Antecedents antecedents, LawRegister laws) {
        this.chain = chain;
        this.antecedents = antecedents;
        this.laws = laws;
    }

    /// How many citations were looked at.
    long steps() {
        return steps;
    }

    Meaning of(IdCitation id, List<Mention> mentions) {
        List<Mention> before = chain.before(id.place());
        Pin pin = Pin.of(id.pin());
        Mention nearest = nearest(id, pin, before, mentions);
        if (nearest == null) {
            return Meaning.unknown(chain.isQuoted(id.place())
                    ? "it stands in a quotation, and what it repeats is not quoted"
                    : "nothing is cited before it in this opinion");
        }
        if (nearest.authority().isEmpty()) {
            return afterUndecided(pin, nearest, mentions);
        }
        if (pin.kind() == Pin.Kind.SECTION) {
            return section(nearest, pin);
        }
        Mention named = named(nearest, before, id, pin);
        if (named != null) {
            return meaning(id, named, because("named", named));
        }
        return antecedents.holds(nearest, pin)
                ? fitting(id, nearest, before, pin)
                : farther(id, before, pin, nearest);
    }

    /// The citation immediately before, in the same parenthetical and quotation or outside all of them.
    private @Nullable Mention nearest(IdCitation id, Pin pin, List<Mention> before, List<Mention> mentions) {
        boolean quoted = chain.isQuoted(id.place());
        for (int at = before.size() - 1; at >= Math.max(0, before.size() - FARTHEST); at--) {
            steps++;
            Mention mention = before.get(at);
            boolean same = mention.citation().within().equals(id.within());
            if (same && antecedents.isCited(mention, pin) && isSameVoice(mention, id, quoted)) {
                return mention;
            }
            if (id.within().isPresent() && mention.index() == id.within().getAsInt()) {
                return mention;
            }
        }
        return id.within().isPresent() ? mentions.get(id.within().getAsInt()) : null;
    }

    /// Whether court and quoted author do not speak in turn: who quotes does not mean by *id.* what is cited in the
    /// quotation, and who is quoted did not know what is cited outside it.
    private boolean isSameVoice(Mention mention, IdCitation id, boolean quoted) {
        Place here = id.place();
        Place there = mention.citation().place();
        boolean sameBlock = here.footnote() == there.footnote() && here.block() == there.block();
        if (quoted || chain.isQuoted(there)) {
            return sameBlock;
        }
        return !sameBlock || !endsQuotationAround(there, here);
    }

    /// Whether a quotation ends just before *id.* in which the citation stands: `“… See Harlow, 457 U.S., at 818.” Id.`
    private boolean endsQuotationAround(Place citation, Place id) {
        String text = chain.text(id);
        int at = id.clean().start() - 1;
        while (at > citation.clean().end() && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        if (at <= citation.clean().end() || text.charAt(at) != '”') {
            return false;
        }
        while (--at >= citation.clean().end()) {
            steps++;
            if (text.charAt(at) == '“' || text.charAt(at) == '”') {
                return false;
            }
        }
        return opensQuotation(text, citation.clean().start());
    }

    /// Whether a quotation is open at a place, as far as the same sentence or two tell.
    private boolean opensQuotation(String text, int place) {
        int farthest = Math.max(0, place - QUOTED);
        for (int at = place - 1; at >= farthest; at--) {
            steps++;
            if (text.charAt(at) == '“' || text.charAt(at) == '”') {
                return text.charAt(at) == '“';
            }
        }
        return false;
    }

    /// After a citation that is not decided the page may decide between its candidates.
    private Meaning afterUndecided(Pin pin, Mention nearest, List<Mention> mentions) {
        Resolution undecided = nearest.resolution();
        List<Authority> fitting = new ArrayList<>();
        for (String candidate : undecided.candidates()) {
            authority(candidate, mentions).filter(meant -> antecedents.canHold(meant, pin)).ifPresent(fitting::add);
        }
        if (fitting.size() == 1 && pin.isPage()) {
            return Meaning.of(
                    fitting.getFirst(),
                    Resolution.resolved(
                            "of what the citation before it may mean, only " + fitting.getFirst().name()
                                    + " can have page " + pin.number(),
                            nearest.index()));
        }
        return Meaning.of(new Resolution(
                undecided.state(),
                undecided.state() == Resolution.State.AMBIGUOUS
                        ? "it repeats the citation before it, which may mean several authorities"
                        : "it repeats the citation before it, which is not resolved",
                OptionalInt.of(nearest.index()),
                undecided.candidates()));
    }

    private Optional<Authority> authority(String key, List<Mention> mentions) {
        for (int at = mentions.size() - 1; at >= Math.max(0, mentions.size() - FARTHEST); at--) {
            steps++;
            if (mentions.get(at).means(key)) {
                return mentions.get(at).authority();
            }
        }
        return Optional.empty();
    }

    /// `Id. § 1985` after `42 U.S.C. § 1983`: another section of the same code.
    private Meaning section(Mention nearest, Pin pin) {
        Authority meant = laws.section(nearest.authority().orElseThrow(), pin);
        boolean same = meant.equals(nearest.authority().orElseThrow());
        return Meaning.of(
                meant,
                Resolution.resolved(
                        same ? because("law", nearest) : "another section of the code cited just before it",
                        nearest.index()));
    }

    /// A case named in prose after the nearest citation, where the opinion lets *id.* follow names.
    ///
    /// It does so where the *id.* before already went back to a name: "Johnson involved … *Id.* at 307. The question in
    /// Plumhoff was … *Id.*" And it does so where the paragraph cites nothing, names one case, and the page is that
    /// case's.
    private @Nullable Mention named(Mention nearest, List<Mention> before, IdCitation id, Pin pin) {
        Mention last = before.getLast();
        boolean isName = last.citation() instanceof NameReference
                && last.citation().within().equals(id.within())
                && last.authority().isPresent()
                && last.authority().get().kind() == AuthorityKind.CASE;
        if (!isName || !antecedents.holds(last, pin)) {
            return null;
        }
        return followsName(nearest, before)
                || (isParagraphOf(last, nearest, id) && antecedents.canHold(last.authority().orElseThrow(), pin))
                        ? last
                        : null;
    }

    private boolean followsName(Mention nearest, List<Mention> before) {
        OptionalInt antecedent = nearest.resolution().antecedent();
        if (!(nearest.citation() instanceof IdCitation) || antecedent.isEmpty()) {
            return false;
        }
        for (int at = before.size() - 1; at >= Math.max(0, before.size() - FARTHEST); at--) {
            steps++;
            if (before.get(at).index() <= antecedent.getAsInt()) {
                return before.get(at).index() == antecedent.getAsInt()
                        && before.get(at).citation() instanceof NameReference;
            }
        }
        return false;
    }

    private static boolean isParagraphOf(Mention name, Mention nearest, IdCitation id) {
        return isSameBlock(name.citation().place(), id.place())
                && !isSameBlock(nearest.citation().place(), id.place())
                && !name.authority().equals(nearest.authority());
    }

    private static boolean isSameBlock(Place one, Place other) {
        return one.footnote() == other.footnote() && one.block() == other.block();
    }

    /// The nearest citation, if no other of its string can be meant.
    ///
    /// After a string of citations *id.* should not be used (Indigo Book R15.3.3); the page may still tell which is
    /// meant.
    private Meaning fitting(IdCitation id, Mention nearest, List<Mention> before, Pin pin) {
        if (!nearest.citation().setting().continued()) {
            return meaning(id, nearest, because(where(id, nearest), nearest));
        }
        List<Mention> possible = possible(nearest, before, pin);
        if (possible.size() == 1) {
            return meaning(
                    id,
                    nearest,
                    pin.isBare()
                            ? because("string", nearest)
                            : "page " + pin.number()
                                    + " can lie only in the last of the authorities cited in one string"
                                    + " before it, " + name(nearest));
        }
        return Meaning.of(Resolution.ambiguous(
                "several authorities are cited in one string before it"
                        + (pin.isBare() ? "" : ", and page " + pin.number() + " can lie in more than one"),
                possible.stream()
                        .map(mention -> mention.authority().orElseThrow().key())
                        .toList()));
    }

    private static String where(IdCitation id, Mention nearest) {
        if (id.within().isPresent()) {
            return nearest.index() == id.within().getAsInt() ? "holder" : "within";
        }
        return id.place().footnote() && !nearest.citation().place().footnote() ? "note" : "before";
    }

    /// The mentions of one string of citations that can be meant, from `nearest`, its last, to its first; each authority
    /// once.
    private List<Mention> possible(Mention nearest, List<Mention> before, Pin pin) {
        List<Mention> possible = new ArrayList<>();
        possible.add(nearest);
        int farthest = Math.max(0, before.size() - FARTHEST);
        int at = before.size() - 1;
        while (at > farthest && before.get(at).index() != nearest.index()) {
            at--;
        }
        while (at > farthest && before.get(at).citation().setting().continued()) {
            at = previous(before, at, farthest, nearest.citation().within());
            Mention mention = before.get(at);
            boolean other = mention.authority().isPresent()
                    && possible.stream().noneMatch(one -> one.authority().equals(mention.authority()));
            if (other && antecedents.holds(mention, pin)) {
                possible.add(mention);
            }
        }
        return possible;
    }

    /// The place in the chain before `at` that stands in the same parenthetical, but not before `farthest`.
    private int previous(List<Mention> before, int at, int farthest, OptionalInt within) {
        int previous = at - 1;
        while (previous > farthest && !before.get(previous).citation().within().equals(within)) {
            steps++;
            previous--;
        }
        return previous;
    }

    /// The last case before in which the page can lie.
    private Meaning farther(IdCitation id, List<Mention> before, Pin pin, Mention nearest) {
        for (int at = before.size() - 1; at >= Math.max(0, before.size() - FARTHEST); at--) {
            steps++;
            Mention mention = before.get(at);
            boolean possible = mention.authority().isPresent()
                    && mention.authority().get().kind() == AuthorityKind.CASE
                    && antecedents.holds(mention, pin);
            if (possible) {
                return meaning(
                        id,
                        mention,
                        "page " + pin.number() + " cannot lie in " + name(nearest)
                                + ", cited just before it; it can in " + name(mention));
            }
        }
        return Meaning.of(Resolution.unresolved(
                "page " + pin.number() + " cannot lie in " + name(nearest) + ", nor in another case cited before it"));
    }

    private static String name(Mention mention) {
        return mention.authority().orElseThrow().name();
    }

    /// The reason in words; made once for each authority, since *id.* is the most frequent of citations.
    private String because(String rule, Mention antecedent) {
        String name = name(antecedent);
        return reasons.computeIfAbsent(rule + "|" + name, key -> switch (rule) {
            case "within" -> "it repeats the citation before it in the same parenthetical, of " + name;
            case "holder" -> "it stands in the parenthetical of " + name + ", where nothing else is cited before it";
            case "note" -> "it repeats the citation before the place that refers to this footnote, of " + name;
            case "string" -> "it follows a string of citations that are all of " + name;
            case "law" -> "it repeats the law cited just before it, " + name;
            case "named" -> "this opinion lets id. follow a case that it names in a sentence, here " + name;
            default -> "it repeats the citation just before it, of " + name;
        });
    }

    private static Meaning meaning(IdCitation id, Mention antecedent, String because) {
        Optional<String> implied = id.pin().isPresent()
                ? Optional.empty()
                : antecedent.citation().pin().or(antecedent::impliedPin);
        return Meaning.of(antecedent.authority().orElseThrow(), Resolution.resolved(because, antecedent.index()))
                .implying(implied);
    }
}
