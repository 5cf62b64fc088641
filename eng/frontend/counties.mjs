// Makes src/App/Demo/tennessee.json: the 95 counties as small drawings, from npm us-atlas (see tennessee.LICENSE.txt).
// Usage: node counties.mjs. Coordinates are whole numbers in a box 1000 wide; a degree of longitude is shortened
// as it is in the middle of the state, so the borders lie level. (The package's own projection tilts Tennessee.)
import { readFileSync, writeFileSync } from 'node:fs';
import { feature, neighbors } from 'topojson-client';

const topology = JSON.parse(readFileSync(new URL('node_modules/us-atlas/counties-10m.json', import.meta.url)));
const geometries = topology.objects.counties.geometries.filter(g => g.id.startsWith('47'));
geometries.sort((a, b) => a.id.localeCompare(b.id));
const near = neighbors(geometries);
const shapes = geometries.map(g => feature(topology, g));

const rings = shape => shape.geometry.type === 'Polygon' ? shape.geometry.coordinates : shape.geometry.coordinates.flat();
const shorten = Math.cos(35.8 * Math.PI / 180);
const flat = p => [p[0] * shorten, -p[1]];
const points = shapes.flatMap(s => rings(s).flat()).map(flat);
const min = i => Math.min(...points.map(p => p[i]));
const max = i => Math.max(...points.map(p => p[i]));
const margin = 10;
const scale = (1000 - 2 * margin) / (max(0) - min(0));
const place = p => flat(p).map((v, i) => Math.round((v - min(i)) * scale) + margin);

// Corner to corner as relative steps; a step of nothing (after rounding) is left out.
function draw(ring) {
  let [x, y] = place(ring[0]);
  let path = `M${x} ${y}l`;
  for (const p of ring.slice(1, -1).map(place)) {
    if (p[0] === x && p[1] === y) continue;
    path += `${p[0] - x} ${p[1] - y} `;
    [x, y] = p;
  }
  return path.trimEnd().replace(/ -/g, '-') + 'z';
}

// The label stands at the middle of the area, which lies inside every county of this state.
function middle(ring) {
  let area = 0, x = 0, y = 0;
  const placed = ring.map(place);
  for (let i = 0; i < placed.length - 1; i++) {
    const [a, b] = [placed[i], placed[i + 1]];
    const cross = a[0] * b[1] - b[0] * a[1];
    area += cross; x += (a[0] + b[0]) * cross; y += (a[1] + b[1]) * cross;
  }
  return [Math.round(x / (3 * area)), Math.round(y / (3 * area))];
}

const largest = shape => rings(shape).reduce((a, b) => b.length > a.length ? b : a);
const counties = shapes.map((shape, i) => {
  const [x, y] = middle(largest(shape));
  return {
    fips: geometries[i].id, name: shape.properties.name, x, y,
    neighbors: near[i].map(n => geometries[n].id).sort(), path: rings(shape).map(draw).join('')
  };
});
const height = Math.round((max(1) - min(1)) * scale) + 2 * margin;
const lines = counties.map(c => '    ' + JSON.stringify(c)).join(',\n');
writeFileSync(new URL('../../src/App/Demo/tennessee.json', import.meta.url),
  `{\n  "viewBox": "0 0 1000 ${height}",\n  "counties": [\n${lines}\n  ]\n}\n`);
