package counterpoint.ui.imports;

import counterpoint.intake.Standing;
import counterpoint.opinion.Decision;
import counterpoint.ui.model.imports.Draft;
import counterpoint.ui.model.imports.ImportModel;
import counterpoint.ui.theme.Buttons;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One sentence above the text that the reader should see first: the source is in the library already, no opinion was
/// recognised, or something could not be kept.
final class NoteBar extends HBox {
    private final ImportModel model;

    NoteBar(ImportModel model) {
        this.model = model;
        getStyleClass().add("note-bar");
    }

    void show(Draft draft) {
        Optional<String> trouble = draft.trouble().get().or(() -> model.trouble().get());
        Decision decision = draft.shown().get().reading().decision();
        List<Node> said = trouble.<List<Node>>map(words -> List.of(sentence(words, true)))
                .orElseGet(() -> standing(draft.standing()));
        if (said.isEmpty() && isUnrecognised(decision)) {
            said = List.of(sentence(Texts.of("import.unrecognised"), false));
        }
        if (said.isEmpty() && !draft.ready().problems().isEmpty()) {
            said = List.of(sentence(String.join(" ", draft.ready().problems()), false));
        }
        getChildren().setAll(said);
        setVisible(!said.isEmpty());
        setManaged(!said.isEmpty());
    }

    private List<Node> standing(Standing standing) {
        return switch (standing) {
            case Standing.Fresh _ -> List.of();
            case Standing.Already known -> List.of(
                    sentence(Texts.of("import.duplicate", known.entry().name()), false),
                    Buttons.plain(
                            Texts.of("import.openIt"), Texts.of("import.openIt.tip", known.entry().name()),
                            () -> model.openInstead(known.entry().id())));
            case Standing.OtherPrint other -> other.addable()
                    ? List.of(
                            sentence(Texts.of("import.otherPrint", other.entry().name(), other.because()), false),
                            Buttons.plain(
                                    Texts.of("import.addTo"), Texts.of("import.addTo.tip", other.entry().name()),
                                    () -> model.addTo(other.entry().id())))
                    : List.of(sentence(
                            Texts.of("import.otherPrint.bundled", other.entry().name(), other.because()), false));
        };
    }

    private static boolean isUnrecognised(Decision decision) {
        return decision.opinions().size() == 1
                && decision.opinions().getFirst().author().isEmpty()
                && Evidence.byline(decision, 0).isEmpty();
    }

    private static Label sentence(String words, boolean trouble) {
        Label sentence = new Label(words);
        sentence.getStyleClass().add(trouble ? "note-trouble" : "note-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        return sentence;
    }
}
