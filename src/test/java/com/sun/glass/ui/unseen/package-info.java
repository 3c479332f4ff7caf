/// The platform of the window's tests: see [com.sun.glass.ui.unseen.UnseenPlatformFactory].
@NullMarked
package com.sun.glass.ui.unseen;

import org.jspecify.annotations.NullMarked;
