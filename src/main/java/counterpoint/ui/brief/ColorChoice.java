package counterpoint.ui.brief;

import counterpoint.note.ColorNames;
import counterpoint.note.MarkColor;
import counterpoint.ui.model.brief.BriefCommands;
import counterpoint.ui.model.brief.BriefRow;
import counterpoint.ui.theme.Texts;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;

/// The colors whose highlights may flow in under a heading, or none.
final class ColorChoice extends ContextMenu {
    ColorChoice(BriefRow.Heading heading, BriefCommands commands) {
        for (ColorNames.Named named : commands.colors().colors()) {
            choice(heading, Optional.of(named.color()), named.name(), commands);
        }
        choice(heading, Optional.empty(), Texts.of("brief.color.none"), commands);
    }

    private void choice(
            BriefRow.Heading heading, Optional<MarkColor> color, String words, BriefCommands commands) {
        CheckMenuItem item = new CheckMenuItem(words);
        item.setMnemonicParsing(false);
        item.setSelected(heading.color().equals(color));
        item.setOnAction(_ -> commands.color(heading.spot().section(), color));
        getItems().add(item);
    }
}
