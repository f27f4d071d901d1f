namespace SmartCityDashboard.Core.Demo;

/// <summary>Chance that falls the same way every time: the demonstration is the same on every machine.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random random = new(seed);

    public bool Percent(int chance) => random.Next(100) < chance;

    /// <summary>Both ends may come up.</summary>
    public int Between(int least, int most) => random.Next(least, most + 1);

    public T One<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];

    public T Weighted<T>(IReadOnlyList<(T Item, int Weight)> of)
    {
        var left = random.Next(of.Sum(one => one.Weight));
        foreach (var (item, weight) in of)
        {
            if (left < weight) return item;
            left -= weight;
        }

        return of[^1].Item;
    }

    /// <summary>So many different ones, fewer when there are not enough.</summary>
    public List<T> Some<T>(IReadOnlyList<T> of, int count) => [.. of.OrderBy(_ => random.Next()).Take(count)];
}
