package io.github.roadmaplint.links;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Refuses a body of a negative length. okhttp takes it at its word, can neither read nor close it,
 * and complains of the connection, which nobody can give back then.
 */
final class BodyLengths implements Interceptor {
  /** What okhttp says of a body without a length. */
  private static final long UNKNOWN = -1;

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    boolean hasBody = !chain.request().method().equals("HEAD");
    if (hasBody && response.body().contentLength() < UNKNOWN) {
      throw new IllegalArgumentException("a negative length");
    }
    return response;
  }
}
