/** What is needed of a region's facts to draw its relations. */
interface Related {
  region: string;
  relations: {
    overlaps: readonly { region: string; municipalities: readonly string[] }[];
    touches: readonly { region: string; sharedBorderKm: number }[];
    nearest: { region: string; km: number } | null;
  };
}

export type RelationKind = 'overlaps' | 'touches' | 'nearest';

/** An edge of the graph of regions. */
export interface RelationEdge {
  kind: RelationKind;
  /** Overlaps and touches run both ways and stand once, from the northern region; "nearest" runs one way. */
  from: string;
  to: string;
  /** Length of the shared border, or distance between the halls of the nearest central cities, kilometres; null for overlaps. */
  km: number | null;
  /** Codes of the municipalities that are in both regions, whatever the kind; regions that touch may share some, too. */
  municipalities: readonly string[];
}

/** Every relation between two regions; regions are given from north to south. */
export function relationEdges(regions: readonly Related[]): RelationEdge[] {
  const order = new Map(regions.map(({ region }, index) => [region, index]));
  const isFirst = (one: string, other: string) => (order.get(one) ?? 0) < (order.get(other) ?? 0);
  const edge = (
    kind: RelationKind,
    { region, relations }: Related,
    to: string,
    km: number | null,
  ): RelationEdge => ({
    kind,
    from: region,
    to,
    km,
    municipalities: relations.overlaps.find((other) => other.region === to)?.municipalities ?? [],
  });
  const overlaps = regions.flatMap((own) =>
    own.relations.overlaps
      .filter((other) => isFirst(own.region, other.region))
      .map((other) => edge('overlaps', own, other.region, null)),
  );
  const touches = regions.flatMap((own) =>
    own.relations.touches
      .filter((other) => isFirst(own.region, other.region))
      .map((other) => edge('touches', own, other.region, other.sharedBorderKm)),
  );
  const nearest = regions.flatMap((own) => {
    const { nearest: next } = own.relations;
    return next ? [edge('nearest', own, next.region, next.km)] : [];
  });
  return [...overlaps, ...touches, ...nearest];
}
