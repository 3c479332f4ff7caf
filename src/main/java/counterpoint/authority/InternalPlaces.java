package counterpoint.authority;

import counterpoint.citation.InternalCitation;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.OpinionKind;
import counterpoint.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Looks up the places of the decision itself that its opinions point to.
///
/// *Ante* points to what is printed before, *post* to what comes after, as the Supreme Court prints its opinions; *supra*
/// and *infra* point within the opinion. "Majority op. at 19" and "the dissent at 57" say which opinion they mean, and so
/// does a parenthetical: `post, at 3 (THOMAS, J., dissenting)`.
final class InternalPlaces {
    private final Decision decision;
    private final PageExtents pages;
    private final Map<String, List<Opinion>> meant = new HashMap<>();
    private final Map<String, OpinionParts> parts = new HashMap<>();

    InternalPlaces(Decision decision, PageExtents pages) {
        this.decision = decision;
        this.pages = pages;
    }

    /// What a citation points to, or why it points to nothing.
    ///
    /// @param place the place; empty if the print has none such
    /// @param because for the reader
    record Found(Optional<InternalTarget> place, String because) {
    }

    Found of(InternalCitation citation) {
        String words = citation.target().toLowerCase(Locale.ROOT);
        String saying = citation.parenthetical().orElse("").toLowerCase(Locale.ROOT);
        List<Opinion> opinions = meant.computeIfAbsent(
                citation.place().opinion() + "|" + words + "|" + saying,
                key -> opinions(citation.place().opinion(), words, saying));
        String pin = citation.pin().orElse("");
        if (opinions.isEmpty()) {
            return new Found(Optional.empty(), "it points to an opinion that this source does not have");
        }
        if (isPart(pin)) {
            return part(opinions, pin);
        }
        return pin.startsWith("n") ? note(opinions, pin) : page(citation, opinions, pin);
    }

    /// The opinions that the words can mean, the likeliest first.
    private List<Opinion> opinions(String own, String words, String saying) {
        List<Opinion> all = decision.opinions();
        int here = 0;
        while (here < all.size() && !all.get(here).id().equals(own)) {
            here++;
        }
        if (here == all.size()) {
            return List.of();
        }
        if (words.startsWith("supra") || words.startsWith("infra")) {
            return List.of(all.get(here));
        }
        List<Opinion> possible = words.startsWith("ante")
                ? all.subList(0, here)
                : words.startsWith("post") ? all.subList(here + 1, all.size()) : ofKind(all, words, own);
        List<Opinion> said = possible.stream().filter(opinion -> isSaid(opinion, saying)).toList();
        return List.copyOf(said.isEmpty() ? possible : said);
    }

    /// "The dissent" is another's, unless there is no other.
    private static List<Opinion> ofKind(List<Opinion> all, String words, String own) {
        List<Opinion> named = all.stream().filter(opinion -> isKind(opinion.kind(), words)).toList();
        List<Opinion> others = named.stream().filter(opinion -> !opinion.id().equals(own)).toList();
        return others.isEmpty() ? named : others;
    }

    private static boolean isKind(OpinionKind kind, String words) {
        return switch (kind) {
            case DISSENT -> words.contains("dissent");
            case CONCURRENCE_IN_PART -> words.contains("dissent") || words.contains("concur");
            case CONCURRENCE, CONCURRENCE_IN_JUDGMENT -> words.contains("concur");
            case LEAD, MAJORITY, PLURALITY, PER_CURIAM, COMBINED ->
                words.contains("majority") || words.contains("plurality") || words.contains("lead")
                        || words.contains("per curiam") || words.contains("court") || words.startsWith("maj");
            case STATEMENT, ADDENDUM, REHEARING, TRIAL_COURT -> false;
        };
    }

    /// Whether a parenthetical names the opinion's author, or its kind where it names no author.
    private static boolean isSaid(Opinion opinion, String saying) {
        boolean byAuthor = opinion.author()
                .map(judge -> saying.contains(judge.name().toLowerCase(Locale.ROOT)))
                .orElse(false);
        return byAuthor || (saying.startsWith("opinion ") && isKind(opinion.kind(), saying))
                || isKindAlone(opinion, saying);
    }

    private static boolean isKindAlone(Opinion opinion, String saying) {
        return (saying.equals("dissenting opinion") || saying.equals("majority opinion")
                || saying.equals("plurality opinion") || saying.equals("concurring opinion"))
                && isKind(opinion.kind(), saying);
    }

    private static boolean isPart(String pin) {
        return pin.startsWith("Part") || pin.startsWith("Pt.") || pin.startsWith("part ") || pin.startsWith("Section ");
    }

    private Found page(InternalCitation citation, List<Opinion> opinions, String pin) {
        String words = citation.target().toLowerCase(Locale.ROOT);
        int number = PrintedPage.first(pin);
        String label = Integer.toString(number);
        if (number == PrintedPage.NONE) {
            return new Found(Optional.empty(), "it names no page that can be looked up");
        }
        for (Opinion opinion : opinions) {
            Optional<Span> span = pages.of(opinion, label);
            if (span.isPresent()) {
                return new Found(
                        Optional.of(new InternalTarget(
                                opinion.id(), Optional.of(label), mark(opinion, pin), span.get())),
                        "page " + label + " of the " + title(opinion) + against(citation, words, span.get()));
            }
        }
        return new Found(Optional.empty(), missing(opinions.getFirst(), label));
    }

    /// What is to be said where *infra* points back, or *supra* forward.
    private static String against(InternalCitation citation, String words, Span page) {
        if (words.startsWith("infra") && page.end() <= citation.raw().start()) {
            return ", though that lies before this place, and infra points forward";
        }
        return words.startsWith("supra") && page.start() >= citation.raw().end()
                ? ", though that lies behind this place, and supra points back"
                : "";
    }

    /// The place that an *id.* names which repeats a citation of a place in this decision.
    Optional<InternalTarget> again(InternalTarget before, String pin) {
        String label = Integer.toString(PrintedPage.first(pin));
        return pin.isEmpty()
                ? Optional.of(before)
                : decision.opinion(before.opinion())
                        .flatMap(opinion -> pages.of(opinion, label)
                                .map(span -> new InternalTarget(
                                        opinion.id(), Optional.of(label), mark(opinion, pin), span)));
    }

    private String missing(Opinion opinion, String label) {
        if (decision.pages().isEmpty()) {
            return "it means page " + label + " of the " + title(opinion)
                    + ", but this print marks no pages of its own";
        }
        Optional<Opinion> holder = decision.opinions().stream()
                .filter(other -> pages.of(other, label).isPresent())
                .findFirst();
        String elsewhere = holder.map(other -> "; page " + label + " is in the " + title(other)).orElse("");
        return "the page is wrong in print, or one of a print that is not here: the " + title(opinion)
                + range(opinion) + " has no page " + label + elsewhere;
    }

    private String range(Opinion opinion) {
        Optional<String> first = decision.pageLabelAt(opinion.span().start());
        Optional<String> last = decision.pageLabelAt(Math.max(opinion.span().start(), opinion.span().end() - 1));
        return first.isPresent() && last.isPresent() ? " (pages " + first.get() + " to " + last.get() + ")" : "";
    }

    private Found note(List<Opinion> opinions, String pin) {
        int number = PrintedPage.first(pin);
        for (Opinion opinion : opinions) {
            Optional<Footnote> note = footnote(opinion, Integer.toString(number));
            if (note.isPresent()) {
                return new Found(
                        Optional.of(new InternalTarget(
                                opinion.id(), Optional.empty(), Optional.of(note.get().mark()), note.get().span())),
                        "footnote " + number + " of the " + title(opinion));
            }
        }
        return new Found(
                Optional.empty(),
                opinions.getFirst().footnotes().isEmpty()
                        ? "it means footnote " + number + " of the " + title(opinions.getFirst())
                                + ", of which no footnote was found"
                        : "the number is wrong in print, or the note was not found: the " + title(opinions.getFirst())
                                + " has no footnote " + number);
    }

    /// The footnote in `5, n. 2`.
    private Optional<String> mark(Opinion opinion, String pin) {
        int note = pin.indexOf("n.");
        return note < 0
                ? Optional.empty()
                : footnote(opinion, Integer.toString(PrintedPage.first(pin.substring(note)))).map(Footnote::mark);
    }

    private Optional<Footnote> footnote(Opinion opinion, String mark) {
        return parts(opinion).note(mark);
    }

    private OpinionParts parts(Opinion opinion) {
        return parts.computeIfAbsent(opinion.id(), id -> new OpinionParts(opinion));
    }

    /// `Part II-A`: the heading II, and the heading A after it.
    private Found part(List<Opinion> opinions, String pin) {
        String number = pin.substring(pin.indexOf(' ') + 1).strip();
        for (Opinion opinion : opinions) {
            Optional<Heading> found = parts(opinion).part(number);
            if (found.isPresent()) {
                return new Found(
                        Optional.of(new InternalTarget(
                                opinion.id(), Optional.empty(), Optional.empty(), found.get().span())),
                        "part " + number + " of the " + title(opinion));
            }
        }
        return new Found(Optional.empty(), "no heading " + number + " was found in the " + title(opinions.getFirst()));
    }

    private static String title(Opinion opinion) {
        String kind = opinion.id().replace('-', ' ');
        return opinion.kind() == OpinionKind.LEAD ? "opinion" : kind;
    }
}
