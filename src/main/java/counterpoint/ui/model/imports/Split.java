package counterpoint.ui.model.imports;

import counterpoint.opinion.Correction;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.OpinionKind;
import counterpoint.text.Span;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the reader can change in the division of a source: opinions, their kinds and authors, paragraphs.
///
/// Places are raw offsets. Opinions are counted from 0 in the order printed. What finds nothing to change does nothing.
public final class Split {
    private final Draft draft;

    Split(Draft draft) {
        this.draft = draft;
    }

    /// An opinion begins at a place.
    public void splitAt(int raw) {
        draft.whenRead(() -> {
            boolean begins = opinions().stream().anyMatch(opinion -> opinion.span().start() == raw);
            if (!begins) {
                draft.correct(
                        Texts.of("undo.split"),
                        List.of(new Correction.OpinionBegins(raw, OpinionKind.LEAD, Optional.empty())));
            }
        });
    }

    /// An opinion goes on with the one before it; the first becomes head matter.
    public void join(int index) {
        draft.whenRead(() -> at(index).ifPresent(opinion -> draft.correct(
                Texts.of("undo.join"), List.of(new Correction.NoOpinionBegins(opinion.span().start())))));
    }

    /// An opinion begins some paragraphs further on, or before.
    public void move(int index, int step) {
        draft.whenRead(() -> at(index).ifPresent(opinion -> {
            List<Integer> places = beginnings();
            int now = opinion.span().start();
            Optional<Integer> target = step > 0
                    ? places.stream().filter(place -> place > bodyStart(opinion)).skip(step - 1L).findFirst()
                    : places.stream().filter(place -> place < now).reduce((before, last) -> last);
            target.ifPresent(to -> moveTo(index, to));
        }));
    }

    /// An opinion begins at another place.
    public void moveTo(int index, int raw) {
        draft.whenRead(() -> at(index)
                .filter(opinion -> opinion.span().start() != raw && lies(index, raw))
                .ifPresent(opinion -> draft.correct(
                        Texts.of("undo.move"),
                        List.of(
                                new Correction.NoOpinionBegins(opinion.span().start()),
                                new Correction.OpinionBegins(raw, opinion.kind(), opinion.author())))));
    }

    /// An opinion is of another kind.
    public void kind(int index, OpinionKind kind) {
        draft.whenRead(() -> at(index).filter(opinion -> opinion.kind() != kind).ifPresent(opinion -> draft.correct(
                Texts.of("undo.kind"),
                List.of(new Correction.OpinionIs(opinion.span().start(), kind, opinion.author())))));
    }

    /// An opinion is by another author, written as a byline does: `Sykes, Chief Judge`; blank if not known.
    public void author(int index, String words) {
        Optional<Judge> author = judge(words);
        draft.whenRead(() -> at(index).filter(opinion -> !opinion.author().equals(author)).ifPresent(
                opinion -> draft.correct(
                        Texts.of("undo.author"),
                        List.of(new Correction.OpinionIs(opinion.span().start(), opinion.kind(), author)))));
    }

    /// A stretch is no text of an opinion.
    public void setAside(Span raw) {
        if (!raw.isEmpty()) {
            draft.whenRead(() -> draft.correct(
                    Texts.of("undo.setAside"), List.of(new Correction.NotOpinionText(raw))));
        }
    }

    /// A paragraph begins at a place.
    public void paragraphAt(int raw) {
        draft.whenRead(() -> draft.correct(
                Texts.of("undo.paragraph"), List.of(new Correction.ParagraphBegins(raw))));
    }

    /// The paragraph that begins at a place goes on with the one before it.
    public void joinParagraph(int raw) {
        draft.whenRead(() -> draft.correct(
                Texts.of("undo.joinParagraph"), List.of(new Correction.NoParagraphBegins(raw))));
    }

    /// The opinion in which a place lies, counted from 0; empty in head matter.
    public Optional<Integer> opinionAt(int raw) {
        Optional<Integer> found = Optional.empty();
        for (int index = 0; index < opinions().size(); index++) {
            Span span = opinions().get(index).span();
            if (span.contains(raw) || span.end() == raw) {
                found = Optional.of(index);
            }
        }
        return found;
    }

    /// A judge as written: the name, and the title after a comma; empty if there is no name.
    static Optional<Judge> judge(String words) {
        int comma = words.indexOf(',');
        String name = (comma < 0 ? words : words.substring(0, comma)).strip();
        String title = comma < 0 ? "" : words.substring(comma + 1).strip();
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Judge(name, Optional.of(title).filter(one -> !one.isEmpty())));
    }

    /// A boundary stays between its neighbors, so that no opinion is lost by moving one.
    private boolean lies(int index, int raw) {
        int after = index == 0 ? -1 : opinions().get(index - 1).span().start();
        int before = index + 1 < opinions().size() ? opinions().get(index + 1).span().start() : Integer.MAX_VALUE;
        return after < raw && raw < before;
    }

    private static int bodyStart(Opinion opinion) {
        return opinion.body().stream().findFirst().map(block -> block.span().start()).orElse(opinion.span().start());
    }

    private List<Integer> beginnings() {
        return Stream.concat(
                draft.shown().get().text().beginnings().stream(),
                opinions().stream().map(opinion -> opinion.span().start()))
                .sorted()
                .distinct()
                .toList();
    }

    private Optional<Opinion> at(int index) {
        return index >= 0 && index < opinions().size() ? Optional.of(opinions().get(index)) : Optional.empty();
    }

    private List<Opinion> opinions() {
        return draft.shown().get().reading().decision().opinions();
    }
}
