package counterpoint.ui.theme;

import javafx.scene.control.ToggleButton;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A toggle of words that stand stronger while it is chosen, and is as wide then as before, so that its neighbors stay
/// where they are.
public final class SteadyToggle extends ToggleButton {
    private static final String STRONG = "Inter SemiBold";

    public SteadyToggle(String words) {
        super(words);
    }

    @Override
    protected double computePrefWidth(double height) {
        double now = width(getFont());
        return super.computePrefWidth(height) + Math.max(0, width(Font.font(STRONG, getFont().getSize())) - now);
    }

    private double width(Font font) {
        Text words = new Text(getText());
        words.setFont(font);
        return words.getLayoutBounds().getWidth();
    }
}
