package counterpoint.ui.imports;

import counterpoint.opinion.Decision;
import counterpoint.ui.model.imports.ImportModel;
import counterpoint.ui.model.imports.Proposal;
import counterpoint.ui.theme.Texts;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One sentence above the text that the reader should see first: the source is in the library already, no opinion was
/// recognised, or something could not be kept.
final class NoteBar extends HBox {
    private final ImportModel model;

    NoteBar(ImportModel model) {
        this.model = model;
        getStyleClass().add("note-bar");
    }

    void show(Proposal proposal) {
        Optional<String> trouble = model.trouble().get();
        Decision decision = proposal.reading().decision();
        getChildren().clear();
        if (trouble.isPresent()) {
            getChildren().add(sentence(trouble.get(), true));
        } else if (proposal.duplicate().isPresent()) {
            duplicate(proposal.duplicate().get());
        } else if (isUnrecognised(decision)) {
            getChildren().add(sentence(Texts.of("import.unrecognised"), false));
        }
        boolean any = !getChildren().isEmpty();
        setVisible(any);
        setManaged(any);
    }

    private void duplicate(Proposal.Duplicate known) {
        getChildren().addAll(
                sentence(Texts.of("import.duplicate", known.name()), false),
                Buttons.plain(
                        Texts.of("import.openIt"), Texts.of("import.openIt.tip", known.name()),
                        () -> model.openDuplicate(known)));
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
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        return sentence;
    }
}
