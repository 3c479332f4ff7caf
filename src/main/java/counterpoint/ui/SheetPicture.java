package counterpoint.ui;

import counterpoint.ui.theme.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;

/// A small window that is not shown, such as the sheet that prints, in the middle of the picture of the window.
final class SheetPicture {
    private static final Color FRAME = new Color(0x80, 0x80, 0x80);

    private SheetPicture() {
    }

    /// Paints it in a theme over a picture of that theme.
    ///
    /// @param scale how many pixels of the picture there are for one of the window, in each direction
    static void paint(Scene sheet, Theme theme, int scale, BufferedImage window) {
        dress(sheet, theme);
        Region root = (Region) sheet.getRoot();
        Camera.settle(root);
        double width = root.prefWidth(-1);
        root.resize(width, root.prefHeight(width));
        Camera.settle(root);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        BufferedImage picture = Camera.image(root.snapshot(parameters, null));
        int left = (window.getWidth() - picture.getWidth()) / 2;
        int top = (window.getHeight() - picture.getHeight()) / 2;
        Graphics2D pen = window.createGraphics();
        pen.setColor(FRAME);
        pen.fillRect(
                left - scale, top - scale, picture.getWidth() + 2 * scale, picture.getHeight() + 2 * scale);
        pen.drawImage(picture, left, top, null);
        pen.dispose();
    }

    /// The sheets of another theme, and those that are the small window's own.
    private static void dress(Scene sheet, Theme theme) {
        List<String> themes = Arrays.stream(Theme.values()).flatMap(one -> one.sheets().stream()).toList();
        List<String> own = sheet.getStylesheets().stream().filter(one -> !themes.contains(one)).toList();
        sheet.getStylesheets().setAll(Stream.concat(theme.sheets().stream(), own.stream()).toList());
    }
}
