import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type ApiCall, callForFile } from '../shared/api.ts';

/** A picture the server draws, as an address an image may have; `null` until there is one. */
export function usePicture(request: ApiCall) {
  const picture = useQuery({
    queryKey: ['picture', request],
    queryFn: () => callForFile(request),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const [address, setAddress] = useState<string | null>(null);
  const { data } = picture;
  useEffect(() => {
    if (!data) return;
    const fresh = URL.createObjectURL(data);
    setAddress(fresh);
    return () => URL.revokeObjectURL(fresh);
  }, [data]);
  return { address, error: picture.error, isFetching: picture.isFetching };
}
