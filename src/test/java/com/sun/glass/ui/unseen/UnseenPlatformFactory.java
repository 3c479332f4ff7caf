package com.sun.glass.ui.unseen;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.View;
import com.sun.glass.ui.headless.HeadlessApplication;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.HeadlessView;

/// JavaFX's headless platform but for its screen, into which it would copy every frame pixel by pixel, in more time than
/// all else that a test of the window does. Nobody looks at that screen: pictures are taken of scenes.
///
/// JavaFX finds a platform by its name: `-Dglass.platform=Unseen` is this class in this package.
public final class UnseenPlatformFactory extends HeadlessPlatformFactory {
    @Override
    public Application createApplication() {
        return new HeadlessApplication() {
            @Override
            public View createView() {
                return new UnseenView();
            }
        };
    }

    private static final class UnseenView extends HeadlessView {
        @Override
        protected void _uploadPixels(long view, Pixels frame) {
            // What was painted is not shown.
        }
    }
}
