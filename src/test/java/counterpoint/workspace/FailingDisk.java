package counterpoint.workspace;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// A disk that refuses to write while it is told to, or on its nth step, and that can keep those waiting who read a file.
public final class FailingDisk implements Disk {
    private final Disk disk = Disk.local();
    private final List<String> steps = Collections.synchronizedList(new ArrayList<>());
    private volatile String reason = "";
    private volatile int failAt = -1;
    private volatile String slow = "";
    private final CountDownLatch reading = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    /// Refuses every change from now on; an empty reason ends it.
    public void refuse(String why) {
        reason = why;
    }

    /// Refuses the change with this number, counted from 0, and all after it.
    public void refuseFrom(int step) {
        failAt = step;
    }

    /// Keeps whoever reads a file of this name waiting until [#release()].
    public void slow(String file) {
        slow = file;
    }

    /// Waits until someone reads the slow file.
    public void awaitReader() throws InterruptedException {
        reading.await();
    }

    /// Gives the slow file to whoever waits for it.
    public void release() {
        released.countDown();
    }

    /// The changes so far, `write settings.json.new`.
    public List<String> steps() {
        return List.copyOf(steps);
    }

    @Override
    public Optional<byte[]> read(Path file) throws IOException {
        if (file.endsWith(slow)) {
            reading.countDown();
            try {
                released.await();
            } catch (InterruptedException ended) {
                throw new IOException(ended);
            }
        }
        return disk.read(file);
    }

    @Override
    public boolean exists(Path file) {
        return disk.exists(file);
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        step("folders", folder);
        disk.createFolders(folder);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        step("write", file);
        disk.write(file, content);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step("move", to);
        disk.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        step("delete", file);
        disk.delete(file);
    }

    @Override
    public Optional<Closeable> lock(Path file) throws IOException {
        step("lock", file);
        return disk.lock(file);
    }

    private void step(String what, Path file) throws IOException {
        if (!reason.isEmpty()) {
            throw new FileSystemException(file.toString(), null, reason);
        }
        steps.add(what + " " + file.getFileName());
        if (failAt >= 0 && steps.size() > failAt) {
            throw new FileSystemException(file.toString(), null, "Input/output error");
        }
    }
}
