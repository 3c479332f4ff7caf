package counterpoint.ui.imports;

import counterpoint.authority.Mention;
import counterpoint.authority.Resolution;
import counterpoint.casefile.SourceReading;
import counterpoint.opinion.Block;
import counterpoint.opinion.BlockQuotation;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.PageMarker;
import counterpoint.opinion.Paragraph;
import counterpoint.text.CleanText;
import counterpoint.text.Span;
import counterpoint.ui.imports.SetPart.Label;
import counterpoint.ui.model.imports.Checked;
import counterpoint.ui.model.imports.DecisionText.Aside;
import counterpoint.ui.model.imports.DecisionText.Begins;
import counterpoint.ui.model.imports.DecisionText.Body;
import counterpoint.ui.model.imports.DecisionText.Byline;
import counterpoint.ui.model.imports.DecisionText.Head;
import counterpoint.ui.model.imports.DecisionText.Note;
import counterpoint.ui.model.imports.DecisionText.Notes;
import counterpoint.ui.model.imports.DecisionText.Part;
import counterpoint.ui.text.BlockStyle;
import counterpoint.ui.text.Decoration;
import counterpoint.ui.text.DecorationKind;
import counterpoint.ui.text.MarginLabel;
import counterpoint.ui.text.TextBlock;
import counterpoint.ui.text.TextPosition;
import counterpoint.ui.text.TextStyle;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/// A whole source as the pane shows it, and the way between positions and raw offsets.
final class SetDecision {
    private final SourceReading reading;
    private final List<Part> parts;
    private final List<SetPart> set = new ArrayList<>();
    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<Decoration> marks = new ArrayList<>();
    private final List<PageMarker> pages;
    private final IdentityHashMap<Block, List<Label>> references = new IdentityHashMap<>();
    private int nextPage;

    SetDecision(Checked checked) {
        this.reading = checked.reading();
        this.parts = checked.text().parts();
        this.pages = reading.decision().pages();
        reading.decision().opinions().forEach(this::refer);
        parts.forEach(this::add);
        reading.authorities().mentions().stream()
                .filter(mention -> mention.resolution().state() != Resolution.State.RESOLVED)
                .filter(Mention::countsAsMention)
                .forEach(mention -> mark(mention.citation().raw(), DecorationKind.DASHED_UNDERLINE));
    }

    private void refer(Opinion opinion) {
        for (Footnote note : opinion.footnotes()) {
            opinion.referenceTo(note).ifPresent(place -> references
                    .computeIfAbsent(opinion.block(place), _ -> new ArrayList<>())
                    .add(new Label(place.clean().start(), note.mark(), TextStyle.SUPERSCRIPT)));
        }
    }

    List<TextBlock> blocks() {
        return List.copyOf(blocks);
    }

    /// The marks that the text always has.
    List<Decoration> marks() {
        return List.copyOf(marks);
    }

    /// The part that a block shows.
    Part part(int block) {
        return parts.get(block);
    }

    /// The block of the bar before an opinion.
    int bar(int opinion) {
        return parts.indexOf(new Begins(opinion));
    }

    /// The raw offset of a position; for a bar, where its opinion begins.
    int raw(TextPosition position) {
        Part part = parts.get(Math.clamp(position.block(), 0, parts.size() - 1));
        return switch (part) {
            case Begins begins -> opinion(begins.opinion()).span().start();
            case Notes notes -> opinion(notes.opinion()).span().end();
            case Aside _,Head _,Byline _,Body _,Note _ ->
                set.get(position.block()).raw(position.offset());
        };
    }

    /// The position of a raw offset: in the footnote that prints it, else in the first block that reaches so far.
    TextPosition position(int raw) {
        int found = -1;
        for (int index = 0; index < parts.size(); index++) {
            CleanText text = parts.get(index).text();
            if (text.isEmpty()) {
                continue;
            }
            boolean note = parts.get(index) instanceof Note;
            Span span = text.rawSpan();
            if (note && span.contains(raw)) {
                return at(index, raw);
            }
            if (!note && found < 0 && raw < span.end()) {
                found = index;
            }
        }
        return found < 0 ? new TextPosition(Math.max(0, parts.size() - 1), 0) : at(found, raw);
    }

    /// Marks of a raw span, in each block that shows some of it.
    List<Decoration> marks(Span raw, DecorationKind kind) {
        List<Decoration> found = new ArrayList<>();
        TextPosition first = position(raw.start());
        for (int index = first.block(); index < parts.size(); index++) {
            SetPart part = set.get(index);
            if (part.text().isEmpty()) {
                continue;
            }
            Span whole = part.text().rawSpan();
            if (whole.start() >= raw.end()) {
                break;
            }
            int start = part.shown(Math.max(whole.start(), raw.start()));
            int end = part.shown(Math.min(whole.end() - 1, raw.end() - 1)) + 1;
            if (start < end && whole.overlaps(raw)) {
                found.add(new Decoration(index, start, Math.min(end, blocks.get(index).text().length()), kind));
            }
        }
        return found;
    }

    private void mark(Span raw, DecorationKind kind) {
        marks.addAll(marks(raw, kind));
    }

    private TextPosition at(int index, int raw) {
        return new TextPosition(index, set.get(index).shown(raw));
    }

    private Opinion opinion(int index) {
        return reading.decision().opinions().get(index);
    }

    private void add(Part part) {
        List<Label> labels = new ArrayList<>();
        switch (part) {
            case Head _,Byline _,Body _ -> chips(part, labels);
            case Aside _,Begins _,Notes _,Note _ -> {
            }
        }
        switch (part) {
            case Body body -> within(body, labels);
            case Note note -> labels.add(
                    new Label(0, note.note().mark() + " ", TextStyle.SUPERSCRIPT));
            case Notes _ -> labels.add(new Label(
                    0, Texts.of("import.footnotes"), TextStyle.INLINE_LABEL));
            case Begins begins -> labels.add(new Label(
                    0,
                    Texts.of("import.begins", Side.nameOf(opinion(begins.opinion()).kind())),
                    TextStyle.INLINE_LABEL));
            case Aside _,Head _,Byline _ -> {
            }
        }
        SetPart shown = new SetPart(part.text(), labels);
        marks.addAll(shown.chips(set.size()));
        set.add(shown);
        blocks.add(block(part, shown));
    }

    /// The pages that begin before the end of a part, and in none before it.
    private void chips(Part part, List<Label> labels) {
        Span span = part.text().rawSpan();
        while (nextPage < pages.size() && pages.get(nextPage).span().start() < span.end()) {
            PageMarker page = pages.get(nextPage++);
            String words = page.series().equals(PageMarker.SLIP)
                    ? Texts.of("import.page", page.label())
                    : page.marginLabel();
            int at = part.text().cleanOffset(page.span().end());
            labels.add(new Label(at, "\u00A0" + words.replace(' ', '\u00A0') + "\u00A0\u2002", TextStyle.INLINE_LABEL));
        }
    }

    private void within(Body body, List<Label> labels) {
        labels.addAll(references.getOrDefault(body.block(), List.of()));
        for (Span struck : body.struck()) {
            String words = reading.decision().source().at(struck).strip().replaceAll("\\s+", " ");
            labels.add(new Label(body.text().cleanOffset(struck.start()), words + " ", TextStyle.STRUCK));
        }
    }

    private static TextBlock block(Part part, SetPart shown) {
        String words = part.text().text();
        Optional<TextStyle> usual = Optional.empty();
        return switch (part) {
            case Aside _ -> shown.block(
                    BlockStyle.CONTINUATION, Optional.of(TextStyle.STRUCK), List.of(),
                    Texts.of("import.aside.accessible", words));
            case Head _ -> shown.block(BlockStyle.CONTINUATION, usual, List.of(), words);
            case Begins _ -> shown.block(BlockStyle.BAR, usual, List.of(), "");
            case Byline _ -> shown.block(
                    BlockStyle.CONTINUATION, Optional.of(TextStyle.BOLD), List.of(),
                    Texts.of("import.byline.accessible", words));
            case Body body -> body(body, shown);
            case Notes _ -> shown.block(BlockStyle.SEPARATOR, usual, List.of(), words);
            case Note note -> shown.block(
                    BlockStyle.FOOTNOTE, usual, List.of(),
                    Texts.of("reader.footnote.accessible", note.note().mark(), words));
        };
    }

    private static TextBlock body(Body body, SetPart shown) {
        Optional<TextStyle> usual = Optional.empty();
        String words = body.text().text();
        return switch (body.block()) {
            case Heading heading -> shown.block(
                    heading.isSeparator() ? BlockStyle.SEPARATOR : BlockStyle.HEADING, usual, List.of(), words);
            case Paragraph paragraph -> shown.block(
                    paragraph.continued() ? BlockStyle.CONTINUATION : BlockStyle.PARAGRAPH,
                    usual,
                    paragraph.continued() ? List.of() : List.of(MarginLabel.number("¶" + paragraph.number())),
                    Texts.of("reader.paragraph.accessible", paragraph.number(), words));
            case BlockQuotation _ -> shown.block(
                    BlockStyle.BLOCK_QUOTATION, usual, List.of(), Texts.of("reader.quotation.accessible", words));
            case Footnote note -> shown.block(
                    BlockStyle.FOOTNOTE, usual, List.of(),
                    Texts.of("reader.footnote.accessible", note.mark(), words));
        };
    }
}
