package io.github.roadmaplint.links;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/** Tells the lane that a request carries as its tag what became of the connection. */
final class LaneConnections extends EventListener {
  @Override
  public void connectionAcquired(Call call, Connection connection) {
    note(call, lane -> lane.noteConnection(connection.protocol() == Protocol.HTTP_2));
  }

  @Override
  public void connectFailed(
      Call call,
      InetSocketAddress address,
      Proxy proxy,
      @Nullable Protocol protocol,
      IOException failure) {
    note(call, HostLane::noteNoConnection);
  }

  private static void note(Call call, Consumer<HostLane> event) {
    HostLane lane = call.request().tag(HostLane.class);
    if (lane != null) {
      event.accept(lane);
    }
  }
}
