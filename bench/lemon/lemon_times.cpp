// Times LEMON's matching on the instances of one file, for comparison. Needs liblemon-dev.
// usage: lemon_times FILE REPEATS max|perfect        prints: weight pairs median-ms peak-KiB; REPEATS 0: what fits into a second, at least 3
//        lemon_times FILE STEP forced                prints: optimum ms-per-solve, then for every STEP-th edge "u v best-with-this-pair-forced"
// FILE holds one or more instances, each "n m" and m lines "u v w". Time is thread processor time of building the graph and solving it.
#include <lemon/matching.h>
#include <lemon/smart_graph.h>
#include <sys/resource.h>
#include <unistd.h>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <vector>

typedef lemon::SmartGraph Graph;
typedef Graph::EdgeMap<long long> Weights;
struct Edge { int u, v; long long w; };
struct Instance { int n; std::vector<Edge> edges; };
struct Answer { long long weight = 0; long pairs = 0; };

static double now() {
  timespec t;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  return 1e3 * t.tv_sec + 1e-6 * t.tv_nsec;
}

static long peak() {
  FILE* file = fopen("/proc/self/status", "r");
  char line[256];
  long kib = 0;
  while (file && fgets(line, sizeof line, file)) sscanf(line, "VmHWM: %ld", &kib);
  if (file) fclose(file);
  return kib;
}

static std::vector<Instance> read(const char* path) {
  FILE* file = fopen(path, "r");
  std::vector<Instance> all;
  int n, m;
  while (file && fscanf(file, "%d %d", &n, &m) == 2) {
    Instance one{n, std::vector<Edge>(m)};
    for (Edge& e : one.edges)
      if (fscanf(file, "%d %d %lld", &e.u, &e.v, &e.w) != 3) exit(3);
    all.push_back(one);
  }
  return all;
}

// Weights of 32 bits are the faster choice for LEMON wherever they fit; the total is summed in 64 bits here, since LEMON's own sum would overflow.
template <class Map, template <class, class> class Algorithm>
static Answer run(const Instance& x, int leftOut1 = -1, int leftOut2 = -1) {
  Graph g;
  g.reserveNode(x.n);
  g.reserveEdge(x.edges.size());
  for (int i = 0; i < x.n; i++) g.addNode();
  Map w(g);
  for (const Edge& e : x.edges)
    if (e.u != leftOut1 && e.v != leftOut1 && e.u != leftOut2 && e.v != leftOut2)
      w[g.addEdge(g.nodeFromId(e.u), g.nodeFromId(e.v))] = e.w;
  Algorithm<Graph, Map> matching(g, w);
  matching.run();
  Answer a;
  for (Graph::EdgeIt e(g); e != lemon::INVALID; ++e)
    if (matching.matching(e)) a.weight += w[e], a.pairs++;
  return a;
}

static Answer solve(const Instance& x, bool perfect) {
  long long most = 0;
  for (const Edge& e : x.edges) most = std::max(most, e.w < 0 ? -e.w : e.w);
  if (most < (1 << 26)) {
    typedef Graph::EdgeMap<int> Ints;
    return perfect ? run<Ints, lemon::MaxWeightedPerfectMatching>(x) : run<Ints, lemon::MaxWeightedMatching>(x);
  }
  return perfect ? run<Weights, lemon::MaxWeightedPerfectMatching>(x) : run<Weights, lemon::MaxWeightedMatching>(x);
}

static int forced(const Instance& x, size_t step) {
  double start = now();
  Answer best = solve(x, false);
  std::vector<long long> values;
  for (size_t i = 0; i < x.edges.size(); i += step)
    values.push_back(x.edges[i].w + run<Graph::EdgeMap<int>, lemon::MaxWeightedMatching>(x, x.edges[i].u, x.edges[i].v).weight);
  printf("%lld %.6f\n", best.weight, (now() - start) / (values.size() + 1));
  for (size_t i = 0; i < values.size(); i++) printf("%d %d %lld\n", x.edges[i * step].u, x.edges[i * step].v, values[i]);
  return 0;
}

int main(int count, char** args) {
  if (count != 4) return 2;
  std::vector<Instance> all = read(args[1]);
  int repeats = atoi(args[2]);
  if (!strcmp(args[3], "forced")) return forced(all.at(0), repeats);
  FILE* reset = fopen("/proc/self/clear_refs", "w");
  if (reset) fputs("5", reset), fclose(reset);
  long before = peak();
  std::vector<double> times;
  Answer total;
  double begin = now();
  for (int r = 0; repeats > 0 ? r < repeats : r < 3 || (r < 301 && now() - begin < 1000); r++) {
    total = Answer();
    double start = now();
    for (const Instance& x : all) {
      Answer a = solve(x, !strcmp(args[3], "perfect"));
      total.weight += a.weight;
      total.pairs += a.pairs;
    }
    times.push_back(now() - start);
  }
  std::sort(times.begin(), times.end());
  printf("%lld %ld %.6f %ld\n", total.weight, total.pairs, times[times.size() / 2], peak() - before);
}
