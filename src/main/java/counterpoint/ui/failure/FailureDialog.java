package counterpoint.ui.failure;

import counterpoint.ui.theme.SmallWindow;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The small dialog of an unexpected failure.
public final class FailureDialog {
    private FailureDialog() {
    }

    /// Opens the dialog and returns at once; the window behind it can be used.
    ///
    /// @param kept says what became of the reader's work
    public static Stage open(Optional<Window> owner, List<String> sheets, FailureReport report, String kept) {
        Button copy = new Button(Texts.of("failure.copy"));
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(report.details());
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(Texts.of("failure.copied"));
        });
        Button close = new Button(Texts.of("failure.close"));
        close.setDefaultButton(true);
        close.setCancelButton(true);
        Label code = new Label(Texts.of("failure.code", report.code()));
        code.getStyleClass().add("failure-code");
        Stage stage = SmallWindow.of(
                owner, sheets, Texts.of("failure.title"),
                List.of(SmallWindow.sentence(Texts.of("failure.sentence")), SmallWindow.sentence(kept), code),
                List.of(copy, close));
        close.setOnAction(_ -> stage.close());
        stage.show();
        return stage;
    }
}
