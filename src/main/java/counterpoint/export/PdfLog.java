package counterpoint.export;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings what the maker of the PDF has to say to our log, where it is of use to those who look for a fault only.
final class PdfLog implements XRLogger {
    private static final Logger LOG = LoggerFactory.getLogger(PdfLog.class);

    @Override
    public void log(String where, Level level, String message) {
        LOG.debug("{}: {}", where, message);
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        LOG.debug("{}: {}", where, message, cause);
    }

    @Override
    public void setLevel(String logger, Level level) {
        // Our own log decides what it keeps.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return LOG.isDebugEnabled();
    }
}
