package counterpoint.ui.reader;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.note.Mark;
import counterpoint.ui.model.BriefCite;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.CitedPlace;
import counterpoint.ui.model.MentionFacts;
import counterpoint.ui.model.UseWords;
import counterpoint.ui.model.notes.NoteWords;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.WrappedLabel;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The lines of a citation's card: the authority, then what this mention is and why, then who uses it how.
final class FactRows {
    private static final int MOST_CANDIDATES = 5;
    private static final int LONGEST_NOTE = 400;

    private final MentionFacts facts;
    private final List<Mark> notes;
    private final List<Node> rows = new ArrayList<>();

    /// @param notes what the reader wrote on the authority as a whole
    FactRows(MentionFacts facts, List<Mark> notes) {
        this.notes = notes;
        this.facts = facts;
    }

    List<Node> rows() {
        facts.mention().authority().ifPresentOrElse(this::authority, this::unresolved);
        List<Node> head = List.copyOf(rows);
        rows.clear();
        mention();
        VBox middle = section(rows);
        rows.clear();
        uses();
        List<Node> all = new ArrayList<>(head);
        all.add(middle);
        if (!rows.isEmpty()) {
            all.add(section(rows));
        }
        if (!notes.isEmpty()) {
            rows.clear();
            notes.forEach(this::note);
            all.add(section(rows));
        }
        return all;
    }

    private void authority(Authority authority) {
        boolean isCase = authority.kind() == AuthorityKind.CASE;
        Label name = new WrappedLabel("hover-full", authority.name());
        name.getStyleClass().add(isCase ? "case" : "law");
        rows.add(name);
        if (isCase) {
            rows.add(new WrappedLabel("hover-cite", BriefCite.withCourt(authority)));
            if (!facts.parallels().isEmpty()) {
                rows.add(new WrappedLabel("hover-parallels", String.join("  ·  ", facts.parallels())));
            }
        }
    }

    private void unresolved() {
        rows.add(new WrappedLabel("hover-full", facts.mention().citation().text()));
        rows.add(new WrappedLabel("hover-doubt", facts.candidates().isEmpty()
                ? Texts.of("hover.unresolved")
                : Texts.of("hover.ambiguous")));
    }

    private void mention() {
        rows.add(new WrappedLabel("hover-form", facts.form()));
        facts.misprint().ifPresent(words -> rows.add(new WrappedLabel("hover-doubt", words)));
        facts.place().ifPresentOrElse(this::place, () -> {
            facts.antecedent().ifPresent(before -> rows.add(new WrappedLabel("hover-because",
                    Texts.of("hover.goesBack", before.mention().citation().text(), before.where()))));
            rows.add(new WrappedLabel(facts.mention().resolution().byReader() ? "hover-decided" : "hover-because",
                    facts.why()));
        });
        List<Authority> candidates = facts.candidates();
        candidates.stream()
                .limit(MOST_CANDIDATES)
                .forEach(one -> rows.add(new WrappedLabel("hover-candidate", Texts.of("hover.candidate", one.key()))));
        if (!facts.isResolved()) {
            rows.add(new WrappedLabel("hover-hint", Texts.of("hover.choose")));
        }
    }

    private void note(Mark note) {
        rows.add(new WrappedLabel("hover-form", Texts.of("authorityNote.yours")));
        NoteWords.of(note).forEach(words -> rows.add(new WrappedLabel("hover-note",
                words.length() <= LONGEST_NOTE ? words : words.substring(0, LONGEST_NOTE).strip() + " …")));
        if (!note.tags().isEmpty()) {
            rows.add(new WrappedLabel("hover-because", Texts.of("notes.tags", String.join(", ", note.tags()))));
        }
        if (note.treatment().isPresent()) {
            rows.add(new WrappedLabel("hover-hint", Texts.of("authorityNote.notLaw")));
        }
    }

    private void place(CitedPlace place) {
        rows.add(new WrappedLabel(place.isMissing() ? "hover-doubt" : "hover-because", place.sentence()));
    }

    private void uses() {
        HBox line = new HBox();
        line.getStyleClass().add("hover-uses");
        facts.uses().forEach(use -> {
            Label words = new Label(UseWords.of(use.use()));
            words.getStyleClass().add("hover-use");
            words.setMinWidth(Region.USE_PREF_SIZE);
            HBox side = new HBox(new Badge(use.kind()), words);
            side.getStyleClass().add("hover-side");
            line.getChildren().add(side);
        });
        if (!line.getChildren().isEmpty()) {
            rows.add(line);
        }
        facts.inLibrary().map(CaseEntry::name).ifPresent(
                name -> rows.add(new WrappedLabel("hover-because", Texts.of("hover.inLibrary", name))));
    }

    private static VBox section(List<Node> rows) {
        VBox section = new VBox();
        section.getStyleClass().add("hover-section");
        section.getChildren().setAll(rows);
        return section;
    }
}
