package io.github.roadmaplint.links;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/** Tells the lane that a request carries as its tag what became of the connection. */
final class LaneConnections extends EventListener {
  @Override
  public void connectionAcquired(Call call, Connection connection) {
    note(call);
  }

  @Override
  public void connectFailed(
      Call call,
      InetSocketAddress address,
      Proxy proxy,
      @Nullable Protocol protocol,
      IOException failure) {
    note(call);
  }

  private static void note(Call call) {
    HostLane lane = call.request().tag(HostLane.class);
    if (lane != null) {
      lane.noteConnection();
    }
  }
}
