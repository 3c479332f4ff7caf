package counterpoint.ui.notes;

import counterpoint.authority.AuthorityKind;
import counterpoint.export.CitedQuotation;
import counterpoint.note.ColorNames;
import counterpoint.note.Mark;
import counterpoint.note.MarkColor;
import counterpoint.text.Span;
import counterpoint.ui.model.SetWords;
import counterpoint.ui.model.notes.NoteRow;
import counterpoint.ui.model.notes.NoteWords;
import counterpoint.ui.text.BlockStyle;
import counterpoint.ui.text.Excerpt;
import counterpoint.ui.text.TextBlock;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.MarkSwatch;
import counterpoint.ui.theme.Shortened;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One mark in a list: its color by name and sign, where it stands, the words marked, and what the reader wrote.
///
/// The same node shows one mark after another.
final class NoteGraphic extends VBox {
    private static final double LETTERS = 14;
    private static final int MOST_WORDS = 260;
    private static final int MOST_NOTE = 600;
    private static final int MOST_AUTHORITIES = 3;

    private final boolean wide;
    private final HBox sign = new HBox();
    private final Label color = line("note-color");
    private final Label caseName = line("note-case");
    private final HBox badge = new HBox();
    private final Label where = line("note-where");
    private final Label lost = line("note-lost");
    private final Excerpt quote = new Excerpt(LETTERS);
    private final VBox words = new VBox(quote);
    private final Label said = wrapped("note-said");
    private final FlowPane foot = new FlowPane();

    /// @param wide whether there is room for the pages beside the paragraph
    NoteGraphic(boolean wide) {
        this.wide = wide;
        getStyleClass().add("note-row");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        where.setMinWidth(Region.USE_PREF_SIZE);
        color.setMinWidth(Region.USE_PREF_SIZE);
        lost.setText(Texts.of("notes.lost"));
        lost.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(sign, color, caseName, space, lost, badge, where);
        head.getStyleClass().add("note-head");
        foot.getStyleClass().add("note-foot");
        getChildren().addAll(head, words, said, foot);
        List.of(caseName, lost, badge, where, words, said, foot)
                .forEach(node -> node.managedProperty().bind(node.visibleProperty()));
    }

    /// Shows a mark.
    ///
    /// @param named whether to name its case
    void show(NoteRow row, boolean named, ColorNames names) {
        Mark mark = row.mark();
        sign.getChildren().setAll(new MarkSwatch(mark.color(), names));
        color.setText(kind(row, names));
        caseName.setText(row.caseName());
        caseName.setVisible(named && !row.caseName().isEmpty());
        row.opinion().map(Badge::new).ifPresentOrElse(badge.getChildren()::setAll, badge.getChildren()::clear);
        badge.setVisible(row.opinion().isPresent());
        where.setText(where(row));
        where.setVisible(row.opinion().isPresent());
        lost.setVisible(row.lost());
        SetWords set = row.set().taken(quoted(row));
        quote.show(
                TextBlock.slanted(BlockStyle.QUOTED, set.text(),
                        row.isOnAuthority() ? List.of(new Span(0, set.text().length())) : set.italics()),
                List.of());
        words.getStyleClass().setAll("note-words", style(row));
        said.setText(said(mark));
        said.setVisible(!said.getText().isEmpty());
        foot.getChildren().setAll(foot(row));
        foot.setVisible(!foot.getChildren().isEmpty());
    }

    /// What a screen reader says of a mark.
    static String accessible(NoteRow row, ColorNames names) {
        String place = row.opinion()
                .map(kind -> Texts.of("notes.place", row.caseName(), Side.nameOf(kind), row.where()))
                .orElseGet(() -> row.lost() ? Texts.of("notes.place.lost", row.caseName()) : "");
        String tags = row.mark().tags().isEmpty() ? "" : Texts.of("notes.tags", String.join(", ", row.mark().tags()));
        return Texts.of("notes.row.accessible", kind(row, names), quoted(row), said(row.mark()), place, tags);
    }

    private static String kind(NoteRow row, ColorNames names) {
        if (row.isOnAuthority()) {
            return Texts.of("notes.onAuthority");
        }
        return row.mark().elided() && row.mark().color().isEmpty()
                ? Texts.of("notes.elided")
                : MarkSwatch.nameOf(row.mark().color(), names);
    }

    private String where(NoteRow row) {
        return wide && !row.pages().isEmpty() ? Texts.of("notes.where", row.where(), row.pages()) : row.where();
    }

    private static String quoted(NoteRow row) {
        String line = Shortened.words(row.words(), MOST_WORDS);
        return row.isOnAuthority() ? line : CitedQuotation.inQuotationMarks(line);
    }

    private static String style(NoteRow row) {
        Optional<MarkColor> color = row.mark().color();
        return row.isOnAuthority() ? "on-authority" : color.map(MarkSwatch::style).orElse("mark-none");
    }

    private static String said(Mark mark) {
        return NoteWords.of(mark).stream()
                .map(words -> Shortened.words(words, MOST_NOTE))
                .collect(Collectors.joining("\n"));
    }

    private static List<Label> foot(NoteRow row) {
        List<Label> labels = new ArrayList<>();
        row.mark().tags().forEach(tag -> labels.add(firm(tag, "note-tag")));
        if (!row.isOnAuthority()) {
            row.authorities().stream()
                    .limit(MOST_AUTHORITIES)
                    .forEach(authority -> {
                        Label name = firm(authority.name(), "note-authority");
                        name.getStyleClass().add(authority.kind() == AuthorityKind.CASE ? "case" : "law");
                        labels.add(name);
                    });
        }
        return labels;
    }

    private static Label firm(String text, String style) {
        Label label = line(style);
        label.setText(text);
        return label;
    }

    private static Label line(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }

    private static Label wrapped(String style) {
        Label label = line(style);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
