package counterpoint.ui.brief;

import counterpoint.ui.model.brief.BriefCommands;
import counterpoint.ui.model.brief.BriefRow;
import counterpoint.ui.theme.MarkSwatch;
import counterpoint.ui.theme.Texts;
import javafx.geometry.Side;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A heading with its color, how much stands under it, and the number key of its color.
final class HeadingLine extends BriefLine {
    HeadingLine(BriefRow.Heading heading, BriefCommands commands) {
        getStyleClass().add("brief-heading");
        Region swatch = new Region();
        swatch.getStyleClass().add("brief-swatch");
        swatch.getStyleClass().add(heading.color().map(MarkSwatch::style).orElse("none"));
        Label words = new Label(heading.words());
        words.getStyleClass().add("section-title");
        words.setWrapText(true);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Label count = new Label(count(heading));
        count.getStyleClass().add("section-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(swatch, words, count);
        line.getStyleClass().add("brief-heading-line");
        heading.key().ifPresent(key -> {
            Label cap = new Label(Integer.toString(key));
            cap.getStyleClass().add("keycap");
            line.getChildren().add(cap);
        });
        getChildren().add(line);
        actions()
                .with("brief-write", Texts.of("brief.write"), Texts.of("brief.write.tip"), commands::write)
                .with("brief-rename", Texts.of("brief.rename"), Texts.of("brief.rename.tip"), commands::rewrite)
                .with("brief-color", Texts.of("brief.color"), Texts.of("brief.color.tip"),
                        () -> new ColorChoice(heading, commands).show(actions(), Side.BOTTOM, 0, 0))
                .with("brief-remove", Texts.of("brief.remove"), Texts.of("brief.remove.tip"), commands::takeOut);
    }

    private static String count(BriefRow.Heading heading) {
        if (heading.highlights() > 0) {
            return Texts.of("brief.highlights", heading.highlights());
        }
        return heading.written() ? Texts.of("brief.written") : Texts.of("brief.nothing");
    }

    /// What a screen reader says.
    static String say(BriefRow.Heading heading) {
        return Texts.of("brief.heading.accessible", heading.words(), count(heading));
    }
}
