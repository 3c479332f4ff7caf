package counterpoint.compare;

import counterpoint.authority.Mention;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Looks up the pages and notes of another opinion that an opinion names.
///
/// The page is told by the numbers of all prints that are known. Of the passages on it the one is meant whose own words
/// are quoted, else the one that shares most with what is said of it.
final class ReferenceFinder {
    private final Side from;
    private final Side to;
    private final List<ReadPart> statements;
    private final List<ReadPart> passages;
    private final PagesNamed pages;
    private final OwnWords words;
    private final OwnWords fewWords;
    private final double[][] likeness;

    ReferenceFinder(Side from, Side to) {
        this.from = from;
        this.to = to;
        TellingWords telling = new TellingWords();
        Naming naming = new Naming(to.opinion());
        this.statements = new ReadPart.Reader(telling, naming).read(new Statements(telling, naming).of(from));
        this.passages = new ReadPart.Reader(telling, new Naming(from.opinion())).read(parts(to));
        this.pages = new PagesNamed(statements, passages, to);
        this.words = new OwnWords(statements, passages);
        this.fewWords = new OwnWords(1, statements, passages);
        Vocabulary vocabulary = new Vocabulary(
                passages.stream().map(part -> Bag.of(part).counts().keySet()).toList());
        this.likeness = new Wording(vocabulary)
                .likeness(Row.of(to.opinion(), passages), Row.of(from.opinion(), statements));
    }

    private static List<Part> parts(Side side) {
        return IntStream.range(0, side.passages().size())
                .mapToObj(index -> new Part(side.passages().get(index), index, List.of()))
                .toList();
    }

    /// The references in the order printed.
    List<OpinionReference> find() {
        List<OpinionReference> found = new ArrayList<>();
        for (int statement = 0; statement < statements.size(); statement++) {
            for (Mention mention : statements.get(statement).part().mentions()) {
                if (PagesNamed.isTo(mention, to.opinion().id()) && !isOfAThird(mention)) {
                    found.add(lookedUp(statement, mention));
                }
            }
        }
        found.sort(Comparator.comparing(OpinionReference::raw));
        return found;
    }

    /// Whether a parenthetical names another judge than the author, and nothing was found that says more.
    private boolean isOfAThird(Mention mention) {
        String saying = mention.citation().parenthetical().orElse("").toLowerCase(Locale.ROOT);
        boolean namesAJudge = saying.contains(", j.") || saying.contains(", c. j.") || saying.contains(", c.j.");
        String author = to.opinion().author().map(Judge::name).orElse("").toLowerCase(Locale.ROOT);
        return mention.target().isEmpty() && namesAJudge && !(saying.contains(author) && !author.isEmpty());
    }

    private OpinionReference lookedUp(int statement, Mention mention) {
        Optional<Passage> other = mention.target()
                .filter(target -> target.page().isEmpty() || target.footnote().isPresent())
                .flatMap(target -> target.footnote().flatMap(this::note).or(() -> at(target.span())));
        if (other.isPresent()) {
            return reference(mention, OpinionReference.Outcome.LEADS, other, mention.resolution().because());
        }
        String pin = mention.citation().pin().or(mention::impliedPin).orElse("");
        List<PinPages> named = PinPages.all(pin);
        List<Integer> there = IntStream.range(0, passages.size())
                .filter(passage -> named.stream().anyMatch(page -> pages.standsOn(passage, page)))
                .boxed()
                .toList();
        return there.isEmpty() ? missing(statement, mention, named) : best(statement, mention, named, there);
    }

    private OpinionReference best(int statement, Mention mention, List<PinPages> named, List<Integer> there) {
        Optional<Integer> quoted = there.stream()
                .filter(passage -> quotation(statement, passage) > 0)
                .max(Comparator.comparingInt((Integer passage) -> quotation(statement, passage))
                        .thenComparingDouble(passage -> likeness[passage][statement]));
        if (quoted.isPresent()) {
            return leads(mention, quoted.get(), "what it quotes stands on " + title(named));
        }
        Optional<Integer> elsewhere = quoted(statement);
        if (elsewhere.isPresent() && references(statement) == 1) {
            return nothing(mention, "what it quotes does not stand on " + title(named) + "; " + place(elsewhere.get()));
        }
        int likest = there.stream()
                .max(Comparator.comparingDouble(passage -> likeness[passage][statement]))
                .orElseThrow();
        return likeness[likest][statement] > 0
                ? leads(mention, likest, "of what stands on " + title(named) + " this is most like it")
                : nothing(mention, "nothing on " + title(named) + " is like what is said of it");
    }

    /// Letters of the longest quotation in a statement of a passage's own words; a single word says enough on a page.
    private int quotation(int statement, int passage) {
        return fewWords.common(statement, passage).map(String::length).orElse(0);
    }

    /// The passage whose words a statement quotes at length, wherever it stands.
    private Optional<Integer> quoted(int statement) {
        return IntStream.range(0, passages.size())
                .filter(passage -> words.common(statement, passage).isPresent())
                .boxed()
                .findFirst();
    }

    private static String title(List<PinPages> named) {
        String pages = named.stream()
                .map(page -> page.first() == page.last() ? "" + page.first() : page.first() + "–" + page.last())
                .collect(Collectors.joining(", "));
        return (named.size() == 1 && named.getFirst().first() == named.getFirst().last() ? "page " : "pages ") + pages;
    }

    /// A statement that names several pages may quote from any of them.
    private long references(int statement) {
        return statements.get(statement).part().mentions().stream()
                .filter(mention -> PagesNamed.isTo(mention, to.opinion().id()))
                .count();
    }

    private String place(int passage) {
        return to.pages().at(passages.get(passage).part().words().span().start()).stream()
                .findFirst()
                .map(page -> "it stands in a passage that begins on page " + page.label())
                .orElse("it stands elsewhere in this opinion");
    }

    /// Without the page, only what is quoted tells what is meant.
    private OpinionReference missing(int statement, Mention mention, List<PinPages> named) {
        Optional<Integer> quoted = quoted(statement);
        if (to.pages().series().isEmpty() || named.isEmpty()) {
            return quoted.isPresent()
                    ? leads(mention, quoted.get(), "what it quotes stands here; this print marks no pages")
                    : reference(
                            mention,
                            OpinionReference.Outcome.NO_PAGES,
                            Optional.empty(),
                            mention.resolution().because());
        }
        return reference(
                mention,
                OpinionReference.Outcome.NO_SUCH_PAGE,
                Optional.empty(),
                "no print of the opinion that is here has " + title(named)
                        + "; the number is wrong in print or that of another print"
                        + quoted.map(passage -> "; " + place(passage)).orElse(""));
    }

    private Optional<Passage> note(String mark) {
        return to.passages().stream()
                .filter(Passage::isFootnote)
                .filter(passage -> mark(passage.places().getFirst()).equals(mark))
                .findFirst();
    }

    private String mark(Place place) {
        return to.opinion().footnotes().get(place.block()).mark();
    }

    /// The passage at a part's heading.
    private Optional<Passage> at(Span heading) {
        return to.passages().stream()
                .filter(passage -> !passage.isFootnote() && passage.span().start() >= heading.start())
                .findFirst();
    }

    private OpinionReference leads(Mention mention, int passage, String because) {
        return reference(
                mention,
                OpinionReference.Outcome.LEADS,
                Optional.of(passages.get(passage).part().words()),
                because);
    }

    private OpinionReference nothing(Mention mention, String because) {
        return reference(mention, OpinionReference.Outcome.NOTHING_LIKE_IT, Optional.empty(), because);
    }

    private OpinionReference reference(
            Mention mention, OpinionReference.Outcome outcome, Optional<Passage> passage, String because) {
        return new OpinionReference(
                from.opinion().id(),
                to.opinion().id(),
                mention.citation().raw(),
                mention.citation().text(),
                outcome,
                passage,
                because);
    }
}
