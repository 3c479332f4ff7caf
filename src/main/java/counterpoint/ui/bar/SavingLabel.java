package counterpoint.ui.bar;

import counterpoint.ui.model.SavingModel;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;

/// A word on saving in the status bar, where it matters; the whole sentence is behind it.
public final class SavingLabel extends Button {
    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");

    public SavingLabel(SavingModel saving) {
        getStyleClass().addAll("link", "saving");
        setAccessibleText(Texts.of("saving.title"));
        setMinWidth(0);
        saving.word().subscribe(this::show);
    }

    private void show(Optional<SavingModel.Word> word) {
        setVisible(word.isPresent());
        setManaged(word.isPresent());
        word.ifPresent(one -> {
            pseudoClassStateChanged(TROUBLE, one.trouble());
            setText(one.trouble() ? Texts.of("saving.trouble", one.reason()) : Texts.of("saving.readOnly"));
            setAccessibleText(one.sentence());
            Tip.on(this, one.sentence());
            setOnAction(_ -> new Notes(Texts.of("saving.title"), List.of(one.sentence())).showAbove(this));
        });
    }
}
