package lockstep.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import lockstep.live.Scenes;
import lockstep.live.Workbench;
import lockstep.map.Shapes;

/** The page's server, on the loopback address only. */
public final class Server implements AutoCloseable {
    static final int THREADS = 128;
    private static final int WAITING = 64;
    /** Seconds from the first byte of a request to its last; who is slower keeps a thread from others, and is cut off. */
    static final int SLOWEST_REQUEST_S = 10;

    static {
        // Read once, when the first server of the program is made. There is no such bound on answers, which may take many runs.
        setUnlessGiven("sun.net.httpserver.maxReqTime", SLOWEST_REQUEST_S);
        // Parts of an answer go out as they are written, not when the system thinks there are enough.
        setUnlessGiven("sun.net.httpserver.nodelay", true);
    }

    private final HttpServer http;
    private final ExecutorService threads = new ThreadPoolExecutor(0, THREADS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), job -> {
        Thread thread = new Thread(job, "http");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Starts.
     *
     * @param port 0 for any that is free
     * @param log  takes what went wrong without being anybody's mistake
     * @throws java.net.BindException if the port is taken
     */
    public Server(int port, Scenes scenes, Workbench bench, Consumer<String> log) throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1}), port), WAITING);
        Routes routes = new Routes(new Guard(port()), log);
        new Assets().into(routes);
        new ScenarioPages(scenes).into(routes);
        String shapes = Shapes.geoJson();
        routes.get("/api/shapes", call -> call.answer("application/geo+json", shapes));
        Clients clients = new Clients(log);
        new RunPages(scenes, bench, clients, log).into(routes);
        new LinePages(scenes, bench, clients).into(routes);
        new WhyPage(scenes, bench, clients).into(routes);
        new MissionPages(scenes, bench, clients).into(routes);
        http.createContext("/", routes);
        http.setExecutor(threads);
        http.start();
    }

    private static void setUnlessGiven(String property, Object value) {
        System.setProperty(property, System.getProperty(property, String.valueOf(value)));
    }

    /** Port it listens on. */
    public int port() {
        return http.getAddress().getPort();
    }

    /** Where the page is. */
    public String address() {
        return "http://127.0.0.1:" + port() + "/";
    }

    @Override public void close() {
        http.stop(0);
        threads.shutdownNow();
    }
}
