package io.github.roadmaplint.links;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.schema.Coercing;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** GitHub's GraphQL API by its published schema, with the repositories that a test gives it. */
final class StandInGitHub implements StandInInternet.Handler {
  private final JsonMapper json = new JsonMapper();
  private final Map<String, Map<String, Object>> repositories =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, Object> nodes = new HashMap<>();
  private final List<String> authorizations = new ArrayList<>();
  private final GraphQL graphQl;

  StandInGitHub() {
    RuntimeWiring.Builder wiring =
        RuntimeWiring.newRuntimeWiring()
            .type("Query", type -> type.dataFetcher("repository", this::repository))
            .type(
                "Repository",
                type ->
                    type.dataFetcher("issueOrPullRequest", each -> node(each, "number"))
                        .dataFetcher("discussion", each -> node(each, "number"))
                        .dataFetcher("milestone", each -> node(each, "number"))
                        .dataFetcher("label", each -> node(each, "name"))
                        .dataFetcher("release", each -> node(each, "tagName"))
                        .dataFetcher("object", each -> node(each, "expression")))
            .type(
                "IssueOrPullRequest",
                type ->
                    type.typeResolver(
                        each ->
                            each.getSchema()
                                .getObjectType(
                                    String.valueOf(
                                        ((Map<?, ?>) each.getObject()).get("__typename")))))
            .type(
                "GitObject",
                type -> type.typeResolver(each -> each.getSchema().getObjectType("Blob")));
    for (String scalar : List.of("DateTime", "GitObjectID", "URI")) {
      wiring.scalar(GraphQLScalarType.newScalar().name(scalar).coercing(new Text()).build());
    }
    GraphQLSchema schema =
        new SchemaGenerator()
            .makeExecutableSchema(new SchemaParser().parse(schema()), wiring.build());
    graphQl = GraphQL.newGraphQL(schema).build();
  }

  private static String schema() {
    try (InputStream in = StandInGitHub.class.getResourceAsStream("github.graphqls")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** A repository that is known under an older name, too, where that differs. */
  StandInGitHub repository(String name, String home, boolean archived) {
    repositories.put(
        name,
        Map.of("nameWithOwner", home, "isArchived", archived, "url", "https://github.com/" + home));
    return this;
  }

  StandInGitHub issue(
      String repository, int number, String state, String title, @Nullable String closedAt) {
    return node(repository, number, "Issue", "issues", state, title, closedAt);
  }

  StandInGitHub pullRequest(
      String repository, int number, String state, String title, @Nullable String closedAt) {
    return node(repository, number, "PullRequest", "pull", state, title, closedAt);
  }

  private StandInGitHub node(
      String repository,
      int number,
      String type,
      String path,
      String state,
      String title,
      @Nullable String closedAt) {
    Map<String, Object> node = new HashMap<>();
    node.put("__typename", type);
    node.put("url", "https://github.com/" + repository + "/" + path + "/" + number);
    node.put("state", state);
    node.put("title", title);
    node.put("closedAt", closedAt);
    return put(repository, number, node);
  }

  /** A discussion, a milestone, a label, a release or an object. */
  StandInGitHub put(String repository, Object subject, Map<String, Object> node) {
    nodes.put(repository + " " + subject, node);
    return this;
  }

  /** Everything that a document links to, alive and open. */
  StandInGitHub withAll(Iterable<String> addresses) {
    for (String address : addresses) {
      GitHubAddress.of(HttpUrl.get(address)).ifPresent(this::put);
    }
    return this;
  }

  private void put(GitHubAddress address) {
    String name = address.nameWithOwner();
    if (!repositories.containsKey(name)) {
      repository(name, name, false);
    }
    switch (address.kind()) {
      case REPOSITORY -> {}
      case ISSUE -> issue(name, Integer.parseInt(address.subject()), "OPEN", "A title", null);
      case DISCUSSION ->
          put(
              name,
              Integer.valueOf(address.subject()),
              Map.of("url", address.url().toString(), "title", "A title", "closed", false));
      case MILESTONE ->
          put(name, Integer.valueOf(address.subject()), Map.of("url", address.url().toString()));
      case LABEL -> put(name, address.subject(), Map.of("url", address.url().toString()));
      case RELEASE -> put(name, address.subject(), Map.of("url", address.url().toString()));
      case OBJECT -> put(name, address.subject(), Map.of("oid", "0".repeat(40)));
    }
  }

  /** The {@code Authorization} headers of all requests. */
  List<String> authorizations() {
    return authorizations;
  }

  @Override
  public MockResponse answer(RecordedRequest request, int number) {
    authorizations.add(String.valueOf(request.getHeaders().get("Authorization")));
    String query = json.readTree(request.getBody().toByteArray()).path("query").asString();
    ExecutionResult result = graphQl.execute(ExecutionInput.newExecutionInput(query).build());
    return new MockResponse.Builder()
        .code(200)
        .body(json.writeValueAsString(withTypes(result)))
        .build();
  }

  /** GitHub puts an error's type beside its message, not below {@code extensions}. */
  private static Map<String, Object> withTypes(ExecutionResult result) {
    Map<String, Object> answer = new HashMap<>(result.toSpecification());
    List<Map<String, Object>> errors = new ArrayList<>();
    for (GraphQLError error : result.getErrors()) {
      Map<String, Object> each = new HashMap<>(error.toSpecification());
      each.put("type", "NOT_FOUND");
      errors.add(each);
    }
    if (!errors.isEmpty()) {
      answer.put("errors", errors);
    }
    return answer;
  }

  private Object repository(DataFetchingEnvironment asked) {
    String name = asked.getArgument("owner") + "/" + asked.getArgument("name");
    Map<String, Object> found = repositories.get(name);
    return found == null ? notFound(asked) : found;
  }

  private Object node(DataFetchingEnvironment asked, String argument) {
    Map<String, Object> repository = asked.getSource();
    Object found = nodes.get(repository.get("nameWithOwner") + " " + asked.getArgument(argument));
    return found == null ? notFound(asked) : found;
  }

  /** Dates, addresses and hashes are sent as they are. */
  private static final class Text implements Coercing<Object, Object> {
    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
      return value;
    }
  }

  private static Object notFound(DataFetchingEnvironment asked) {
    return DataFetcherResult.newResult()
        .error(GraphqlErrorBuilder.newError(asked).message("Could not resolve to a node.").build())
        .build();
  }
}
