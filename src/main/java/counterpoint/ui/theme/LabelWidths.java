package counterpoint.ui.theme;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.Labeled;
import javafx.scene.text.Font;

/// How wide labels would like to be, each text measured once: a list that changes with every letter typed shows most of its
/// names again.
final class LabelWidths {
    /// So many texts are remembered; they are few.
    private static final int MOST = 2_000;

    private final Map<Text, Double> known = new HashMap<>();

    private record Text(String words, Font font, boolean hasGraphic) {
    }

    /// The width in pixels at which nothing of a label is cut or wrapped; to be asked of labels of one kind.
    double of(Labeled label) {
        if (label.getSkin() == null) {
            return label.prefWidth(-1);
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(
                new Text(label.getText(), label.getFont(), label.getGraphic() != null), _ -> label.prefWidth(-1));
    }
}
