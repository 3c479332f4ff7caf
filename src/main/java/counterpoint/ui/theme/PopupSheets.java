package counterpoint.ui.theme;

import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;

/// Keeps a popup in the theme of the window that it belongs to, also while it is open.
public final class PopupSheets {
    private PopupSheets() {
    }

    /// Dresses a popup as its window's scene is dressed, now and whenever that changes.
    ///
    /// @param content measured before the popup is shown, so it needs the sheets itself
    public static void follow(Scene owner, PopupWindow popup, Parent content) {
        ListChangeListener<String> dress = _ -> {
            popup.getScene().getStylesheets().setAll(owner.getStylesheets());
            content.getStylesheets().setAll(owner.getStylesheets());
        };
        owner.getStylesheets().addListener(dress);
        popup.getScene().getStylesheets().setAll(owner.getStylesheets());
        content.getStylesheets().setAll(owner.getStylesheets());
    }
}
