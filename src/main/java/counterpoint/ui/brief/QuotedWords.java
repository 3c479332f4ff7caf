package counterpoint.ui.brief;

import counterpoint.ui.model.SetWords;
import counterpoint.ui.model.brief.BriefCommands;
import counterpoint.ui.model.brief.BriefModel;
import counterpoint.ui.model.brief.BriefRow;
import counterpoint.ui.model.brief.QuotedMark;
import counterpoint.ui.text.SlantedText;
import counterpoint.ui.theme.MarkSwatch;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.WrappedLabel;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A quotation with its pin cite, whole when it is chosen, and the reader's note on it below.
final class QuotedWords extends BriefLine {
    private final QuotedMark quoted;
    private final TextFlow words = new TextFlow();
    private final Text pin;

    QuotedWords(BriefRow.Quoted row, QuotedMark quoted, BriefModel model, BriefCommands commands) {
        this.quoted = quoted;
        getStyleClass().add("brief-quoted");
        getStyleClass().add(row.mark().color().map(MarkSwatch::style).orElse("none"));
        pin = new Text(" " + (quoted.side().isEmpty() ? quoted.pin() : unbroken(quoted.pin())));
        pin.getStyleClass().add(quoted.side().isEmpty() ? "brief-lost" : "brief-pin");
        words.setMinWidth(0);
        fill(quoted.shortened());
        getChildren().add(words);
        if (!quoted.note().isBlank()) {
            Label note = new WrappedLabel("brief-note", quoted.note().strip());
            getChildren().add(note);
        }
        actions()
                .with("brief-go", Texts.of("brief.go"), Texts.of("brief.go.tip"), () -> model.read(row.mark()))
                .with("brief-write", Texts.of("brief.write"), Texts.of("brief.write.tip"), commands::write)
                .with("brief-out", Texts.of("brief.out"), Texts.of("brief.out.tip"), commands::takeOut);
        words.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                model.read(row.mark());
            }
        });
    }

    private void fill(SetWords set) {
        words.getChildren().setAll(SlantedText.of(set.text(), set.italics(), "brief-words"));
        words.getChildren().add(pin);
    }

    /// A line ends between two cites, not within one: the side stays with its paragraph, a volume with its page.
    private static String unbroken(String pin) {
        return pin.replace(' ', '\u00A0').replace(",\u00A0", ", ");
    }

    @Override
    void choose(boolean chosen) {
        fill(chosen ? quoted.set() : quoted.shortened());
        super.choose(chosen);
    }

    /// What a screen reader says.
    static String say(QuotedMark quoted) {
        String said = Texts.of("brief.quoted.accessible", quoted.side(), quoted.words(), quoted.pin());
        return quoted.note().isBlank() ? said : Texts.of("brief.noted.accessible", said, quoted.note());
    }
}
