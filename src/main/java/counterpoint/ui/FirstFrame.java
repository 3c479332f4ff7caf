package counterpoint.ui;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;

/// The moment at which a window has been drawn for the first time. Until then the machine belongs to it: other work waits.
final class FirstFrame {
    private final CountDownLatch seen = new CountDownLatch(1);

    /// Waits for the first frame of a scene that is about to be shown; to be called on the UI thread.
    void of(Scene scene) {
        Runnable[] heard = new Runnable[1];
        heard[0] = () -> {
            scene.removePostLayoutPulseListener(heard[0]);
            // The frame is drawn after its layout, before what is asked for now.
            Platform.runLater(seen::countDown);
        };
        scene.addPostLayoutPulseListener(heard[0]);
        Platform.requestNextPulse();
    }

    /// Starts work on a thread of its own, at the earliest behind the first frame.
    void behind(Runnable work) {
        Thread.ofVirtual().name("task").start(() -> {
            try {
                seen.await();
                work.run();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
