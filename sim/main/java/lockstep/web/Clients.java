package lockstep.web;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import lockstep.live.Pending;

/** Who is being answered: not too many at once, and of one client only what it asked for last at an address. */
final class Clients {
    /** Answers under way at a time. */
    static final int MOST = 16;
    private static final String NAME = "[A-Za-z0-9_-]{1,64}";

    private final Semaphore free = new Semaphore(MOST);
    private final Map<String, Runnable> newest = new ConcurrentHashMap<>();

    /** A page that takes its turn. */
    Routes.Page limited(Routes.Page page) {
        return call -> {
            if (!free.tryAcquire()) {
                throw new Wrong(Wrong.TOO_MANY, "given more than " + MOST + " views at once; try again when one is done");
            }
            try {
                page.answer(call);
            } finally {
                free.release();
            }
        };
    }

    /** Answers with what runs are under way for, as JSON. */
    <A> void answer(Call call, Pending<A> pending, Function<A, Map<String, Object>> json) throws IOException, Wrong {
        try (pending) {
            newest(call, pending::close, answered -> {
                try {
                    answered.answer("application/json", Json.text(json.apply(pending.get())));
                } catch (CancellationException closed) {
                    answered.answer("application/json", Json.text(Map.of("cancelled", true)));
                } catch (InterruptedException ending) {
                    Thread.currentThread().interrupt();
                    throw new Wrong(Wrong.FAILED, "the program ends");
                }
            });
        }
    }

    /** Answers, after stopping what the same client asked for before; {@code stop} is for when it asks again. */
    void newest(Call call, Runnable stop, Routes.Page page) throws IOException, Wrong {
        String client = call.header("X-Lockstep-Client");
        if (client.isEmpty()) {
            page.answer(call);
            return;
        }
        if (!client.matches(NAME)) {
            throw new Wrong(Wrong.BAD, "X-Lockstep-Client: expected 1 to 64 letters, digits, - or _");
        }
        String key = call.path() + " " + client;
        Runnable older = newest.put(key, stop);
        if (older != null) {
            older.run();
        }
        try {
            page.answer(call);
        } finally {
            newest.remove(key, stop);
        }
    }
}
