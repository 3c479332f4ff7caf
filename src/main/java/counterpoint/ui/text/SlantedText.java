package counterpoint.ui.text;

import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;

/// Words as pieces of a text flow; those in italics have the style `case` besides.
public final class SlantedText {
    private SlantedText() {
    }

    /// The pieces.
    ///
    /// @param italics in order and apart from each other
    /// @param style of every piece
    public static List<Text> of(String words, List<Span> italics, String style) {
        List<Text> pieces = new ArrayList<>();
        int at = 0;
        for (Span italic : italics) {
            add(pieces, words.substring(at, italic.start()), style, "roman");
            add(pieces, italic.of(words), style, "case");
            at = italic.end();
        }
        add(pieces, words.substring(at), style, "roman");
        return pieces;
    }

    private static void add(List<Text> pieces, String words, String style, String kind) {
        if (!words.isEmpty()) {
            Text piece = new Text(words);
            piece.getStyleClass().addAll(style, kind);
            pieces.add(piece);
        }
    }
}
