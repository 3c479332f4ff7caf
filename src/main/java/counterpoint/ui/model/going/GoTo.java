package counterpoint.ui.model.going;

import counterpoint.authority.Authority;
import counterpoint.authority.Mention;
import counterpoint.casefile.Edition;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Place;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.going.PageStops.PageStop;
import counterpoint.ui.model.palette.WordBeginnings;
import counterpoint.ui.theme.Shortened;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the places in one column that a number or a name means, and says what there is if there is none.
public final class GoTo {
    private static final double READING_HEIGHT = 0.12;
    private static final int OPENING = 100;
    private static final int MOST = 50;
    private static final Pattern SHORT = Pattern.compile("\\d{1,9}");

    private final WorkbenchModel workbench;
    private final CaseModel model;
    private final Column side;
    private final ColumnModel column;
    private final Edition edition;
    private final List<PageStop> pages;
    private final List<Mention> mentions;

    /// @param side the column in which to go
    private GoTo(WorkbenchModel workbench, CaseModel model, Column side, ColumnModel column) {
        this.workbench = workbench;
        this.model = model;
        this.side = side;
        this.column = column;
        this.edition = column.edition().get();
        this.pages = PageStops.of(edition);
        this.mentions = column.mentions(_ -> true);
    }

    /// The places of a column of the open case; empty if it has no such column.
    public static Optional<GoTo> in(WorkbenchModel workbench, Column side) {
        return workbench.model()
                .flatMap(model -> model.column(side).map(column -> new GoTo(workbench, model, side, column)));
    }

    /// The opinion in whose column one goes.
    public String opinion() {
        return Side.nameOf(column.opinion().get().kind());
    }

    /// The places that are meant, the likeliest first; empty if there is none, or nothing was typed.
    public List<Goal> of(String typed) {
        return switch (Asked.of(typed)) {
            case Asked.Nothing _ -> List.of();
            case Asked.Page page -> pages(page.label());
            case Asked.Paragraph paragraph -> paragraph(paragraph.number()).toList();
            case Asked.Note note -> note(note.mark()).toList();
            case Asked.Nth nth -> nth(nth.number()).toList();
            case Asked.Bare number -> Stream.of(
                    pages(number.number()).stream(), paragraph(number.number()), note(number.number()),
                    nth(number.number()))
                    .flatMap(goals -> goals)
                    .toList();
            case Asked.Name name -> named(name.words());
        };
    }

    /// The places of the other column that are meant, each named with its opinion.
    public List<Goal> beside(String typed) {
        return in(workbench, side.other()).stream()
                .flatMap(other -> other.of(typed).stream().map(goal -> new Goal(
                        Texts.of("goto.beside", other.opinion(), goal.words()), false, goal.begins(), goal.place(),
                        goal.go())))
                .toList();
    }

    private List<Goal> pages(String label) {
        return pages.stream()
                .filter(stop -> stop.page().label().equalsIgnoreCase(label))
                .map(stop -> goal(Texts.of("goto.page", stop.page().marginLabel()), stop.place()))
                .toList();
    }

    private Stream<Goal> paragraph(String number) {
        return number(number)
                .filter(one -> one >= 1)
                .flatMap(column.locator()::beginning)
                .map(place -> goal(Texts.of("goto.paragraph", number), place))
                .stream();
    }

    private Stream<Goal> note(String mark) {
        List<Footnote> notes = column.footnotes().notes();
        return IntStream.range(0, notes.size())
                .filter(note -> notes.get(note).mark().equals(mark))
                .limit(1)
                .mapToObj(note -> {
                    Place place = column.footnotes().place(note);
                    return new Goal(Texts.of("goto.note", mark), false, begins(place), place,
                            () -> workbench.jump(() -> column.footnotes().read(note)));
                });
    }

    private Stream<Goal> nth(String number) {
        return number(number)
                .filter(nth -> nth >= 1 && nth <= mentions.size())
                .map(nth -> goal(Texts.of("goto.citation", number), false, mentions.get(nth - 1)))
                .stream();
    }

    /// The first mention of each authority whose name or citation has words that begin so.
    private List<Goal> named(String typed) {
        List<String> words = WordBeginnings.typed(typed);
        Map<String, Goal> first = new LinkedHashMap<>();
        for (Mention mention : words.isEmpty() ? List.<Mention>of() : mentions) {
            mention.authority()
                    .filter(authority -> WordBeginnings.begin(words, WordBeginnings.fold(named(authority))))
                    .filter(_ -> first.size() < MOST)
                    .ifPresent(authority -> first.computeIfAbsent(
                            authority.key(), _ -> goal(authority.name(), true, mention)));
        }
        return List.copyOf(first.values());
    }

    private static String named(Authority authority) {
        return authority.name() + " " + String.join(" ", authority.citations());
    }

    private Goal goal(String words, Place place) {
        return new Goal(words, false, begins(place), place, () -> workbench.jump(() -> {
            column.folds().reveal(place);
            column.jumpTo(place, READING_HEIGHT);
        }));
    }

    private Goal goal(String words, boolean cited, Mention mention) {
        Place place = mention.citation().place();
        String where = column.locator().label(place);
        return new Goal(words, cited, Texts.of("goto.mention", where, begins(place)), place,
                () -> workbench.jump(() -> {
                    column.folds().reveal(place);
                    column.scrollTo(place, READING_HEIGHT);
                    model.chooser().go(side, mention);
                }));
    }

    private static Optional<Integer> number(String digits) {
        return SHORT.matcher(digits).matches() ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }

    private String begins(Place place) {
        String text = edition.opinion().block(place).text().text();
        String rest = text.substring(Math.min(place.clean().start(), text.length())).strip();
        return Shortened.words(rest, OPENING);
    }

    /// What there is to go to, in one sentence: `Dissent: pages [37] to [52], ¶1 to ¶23, notes 1 to 4, 80 citations.`
    public String offered() {
        List<String> offered = new ArrayList<>();
        pages.stream().map(stop -> stop.page().series()).distinct().forEach(series -> {
            List<PageStop> own = pages.stream().filter(stop -> stop.page().series().equals(series)).toList();
            offered.add(Texts.of(
                    "goto.pages", own.getFirst().page().marginLabel(), own.getLast().page().marginLabel()));
        });
        if (pages.isEmpty()) {
            offered.add(Texts.of("goto.noPages"));
        }
        if (column.locator().paragraphs() > 0) {
            offered.add(Texts.of("goto.paragraphs", column.locator().paragraphs()));
        }
        List<Footnote> notes = column.footnotes().notes();
        offered.add(notes.isEmpty()
                ? Texts.of("goto.noNotes")
                : Texts.of("goto.notes", notes.getFirst().mark(), notes.getLast().mark()));
        offered.add(Texts.of("goto.citations", mentions.size()));
        return Texts.of("goto.offered", opinion(), String.join(Texts.of("goto.comma"), offered));
    }
}
