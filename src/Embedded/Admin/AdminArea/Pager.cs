namespace CmsSite.Embedded.Admin.AdminArea;

/// <summary>The links to the pages of a list: the ends, and those about the page shown.</summary>
/// <param name="Page">The page shown, from 1.</param>
/// <param name="PageCount">How many pages there are.</param>
/// <param name="Address">The address of a page.</param>
public sealed record Pager(int Page, int PageCount, Func<int, string?> Address)
{
    private const int Neighbours = 3;

    /// <summary>The pages to link to; null where some are left out.</summary>
    public IEnumerable<int?> Numbers
    {
        get
        {
            var shown = Enumerable.Range(Page - Neighbours, (2 * Neighbours) + 1).Append(1).Append(PageCount)
                .Where(number => number >= 1 && number <= PageCount).Distinct().Order();
            var last = 0;

            foreach (var number in shown)
            {
                if (number > last + 1)
                {
                    yield return null;
                }

                yield return last = number;
            }
        }
    }
}
