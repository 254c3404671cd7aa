using System.Globalization;

namespace CmsSite.Embedded.Navigation;

/// <summary>Orders places such as <c>before</c>, <c>1</c>, <c>2.5</c>, <c>10</c>, <c>after</c>; none is 0.</summary>
internal sealed class MenuPositionComparer : IComparer<string?>
{
    public static readonly MenuPositionComparer Instance = new();

    public int Compare(string? x, string? y)
    {
        var (left, right) = (Parts(x), Parts(y));
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            var order = At(left, i).CompareTo(At(right, i));
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static string[] Parts(string? position) => string.IsNullOrEmpty(position) ? ["0"] : position.Split('.');

    private static double At(string[] parts, int index) => index >= parts.Length ? 0 : parts[index] switch
    {
        "before" => double.MinValue,
        "after" => double.MaxValue,
        var part => double.TryParse(part, CultureInfo.InvariantCulture, out var number) ? number : double.MaxValue,
    };
}
